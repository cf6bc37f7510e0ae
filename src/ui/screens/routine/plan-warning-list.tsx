import type { Plan } from '../../../core/plan/plan.ts';
import { dayLived, dayOf } from '../../../core/training/history/days.ts';
import { planWarnings } from '../../../core/training/week/plan-warnings.ts';
import { readinessWords } from '../../../words/en/readiness-words.ts';
import { useHistory, useLibrary } from '../../app-context.ts';
import { withNames } from '../../components/with-names.tsx';
import { useMinute } from '../../hooks/use-time.ts';

interface PlanWarningListProps {
  readonly plan: Plan;
}

/** What a coach would say about doing this today, after what was done yesterday. Says nothing until that is read. */
export function PlanWarningList({ plan }: PlanWarningListProps) {
  const records = useHistory((view) => view.records);
  const exercises = useLibrary((view) => view.exercises);
  const today = dayOf(useMinute());
  const opened = Object.values(records).filter((record) => record !== null);
  return planWarnings(plan, opened, exercises, dayLived, today).map(({ code, record }) => (
    <p key={code} className="note" role="note">
      {withNames(readinessWords.hingeYesterday(record.name), [record])}
    </p>
  ));
}
