import { useState } from 'react';
import { habitAfter } from '../../../core/training/habits.ts';
import { habitWords } from '../../../words/en/habit-words.ts';
import { useHistory } from '../../app-context.ts';
import css from './summary.module.css';

/** One habit for the time between sessions, another after each. */
export function HabitLine() {
  const sessions = useHistory((view) => view.sessions?.length ?? 0);
  // Older sessions may be read while this is on the page: the line stays what it was.
  const [habit] = useState(habitAfter(sessions));
  return (
    <section className={css.part} aria-label={habitWords.title}>
      <h2>{habitWords.title}</h2>
      <p className={css.skipped}>{habitWords.line(habit)}</p>
    </section>
  );
}
