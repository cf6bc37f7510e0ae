import { useState } from 'react';
import { habitAfter } from '../../../core/training/habits.ts';
import { habitWords } from '../../../words/en/habit-words.ts';
import { useHistory } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { routes } from '../../shell/routes.ts';
import css from './summary.module.css';

/** One habit for the time between sessions, another after each; the week plan can remind of standing up. */
export function HabitLine() {
  const sessions = useHistory((view) => view.sessions?.length ?? 0);
  // Older sessions may be read while this is on the page: the line stays what it was.
  const [habit] = useState(habitAfter(sessions));
  return (
    <section className={css.habit} aria-label={habitWords.title}>
      <p>{habitWords.line(habit)}</p>
      {habit === 'stand' && (
        <ButtonLink kind="ghost" href={routes.week}>
          {habitWords.remindMe}
        </ButtonLink>
      )}
    </section>
  );
}
