import { habitAfter } from '../../../core/training/habits.ts';
import type { WeekPlan } from '../../../core/training/week/week-plan.ts';
import { habitWords } from '../../../words/en/habit-words.ts';
import { useHistory } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { routes } from '../../shell/routes.ts';
import css from './routine-line.module.css';

interface HabitLineProps {
  readonly plan: WeekPlan;
}

/** One habit for the rest of the day: breaks at the desk, which have a reminder, until they are planned. */
export function HabitLine({ plan }: HabitLineProps) {
  const sessions = useHistory((view) => view.sessions?.length ?? 0);
  const isReminded = plan.some(({ at }) => at.kind === 'every');
  const habit = isReminded ? habitAfter(sessions) : 'stand';
  return (
    <section className={`card ${css.line} ${css.boxed}`} aria-label={habitWords.today}>
      <span className={css.words}>
        <b className="strong">{habitWords.today}</b>
        <span className="note">{habitWords.line(habit)}</span>
      </span>
      {!isReminded && (
        <ButtonLink kind="ghost" href={routes.week}>
          {habitWords.remindMe}
        </ButtonLink>
      )}
    </section>
  );
}
