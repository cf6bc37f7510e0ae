import { minutes } from '../../../core/duration.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { whenWords } from '../../../words/en/when-words.ts';
import { useLibrary } from '../../app-context.ts';
import { useLastDone } from '../../hooks/use-last-done.ts';
import { useAims, useChoices } from '../../hooks/use-plan-inputs.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { RoutineLine } from './routine-line.tsx';

interface KnownLineProps {
  readonly routine: Routine;
  readonly isFavourite: boolean;
}

/** A routine in the list of a person who is known: when it was last done, and how long it takes now. */
export function KnownLine({ routine, isFavourite }: KnownLineProps) {
  const exercises = useLibrary((view) => view.exercises);
  const planFor = useLibrary((view) => view.planFor);
  const [choices] = useChoices(routine);
  const aims = useAims(routine.id);
  const last = useLastDone(routine.id);
  const now = useMinute();
  const plan = planFor?.(routine, exercises, choices, aims);
  const when = last === null ? todayWords.notDone : todayWords.lastDone(whenWords.day(last, now));
  return (
    <RoutineLine
      routine={routine}
      note={isFavourite ? todayWords.favourite(when) : when}
      length={plan ? minutes(plan.totals.ms) : (choices.minutes ?? routine.targetMinutes.low)}
    />
  );
}
