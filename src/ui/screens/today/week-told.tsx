import type { WeekPlan } from '../../../core/training/week/week-plan.ts';
import { weekTally } from '../../../core/training/week/week-tally.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { useWeekDays } from './use-week-days.ts';

interface WeekToldProps {
  readonly plan: WeekPlan;
}

/** "2 of 3 done". */
export function WeekTold({ plan }: WeekToldProps) {
  const { done, planned } = weekTally(useWeekDays(plan).week);
  return (
    <p className="note">
      {planned === null ? todayWords.doneThisWeek(done) : todayWords.doneOf(done, planned)}
    </p>
  );
}
