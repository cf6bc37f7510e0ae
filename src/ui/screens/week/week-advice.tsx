import type { WeekPlan } from '../../../core/training/week/week-plan.ts';
import { weekWarnings } from '../../../core/training/week/week-warnings.ts';
import { weekWords } from '../../../words/en/week-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { withNames } from '../../components/with-names.tsx';
import { useWeekPlans } from '../../hooks/use-week-plans.ts';
import css from './entry-card.module.css';

interface WeekAdviceProps {
  readonly plan: WeekPlan;
}

/** What a coach would say about the week as a whole, the last item of its list; nothing when all is well. */
export function WeekAdvice({ plan }: WeekAdviceProps) {
  const routines = useLibrary((view) => view.routines);
  const exercises = useLibrary((view) => view.exercises);
  const warnings = weekWarnings(useWeekPlans(plan), exercises);
  if (warnings.length === 0) return null;
  return (
    <li>
      <ul className={css.card} aria-label={weekWords.wholeWeek}>
        {warnings.map((warning) => (
          <li key={JSON.stringify(warning)} className={css.advice}>
            <Icon name={lateIcons.info} size="s" />
            <span>{withNames(weekWords.warning(warning), routines)}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
