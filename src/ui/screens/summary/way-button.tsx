import type { Routine } from '../../../core/routine/routine.ts';
import type { NextTime } from '../../../core/training/progress/next-time.ts';
import { swapWords } from '../../../words/en/swap-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { useChoices } from '../../hooks/use-plan-inputs.ts';

interface WayButtonProps {
  readonly routine: Routine;
  readonly next: NextTime;
}

/** Puts the easier or harder way that is suggested into the place of the exercise, and back again. */
export function WayButton({
  routine,
  next: { slot: own, exercise: from, name, suggestion },
}: WayButtonProps) {
  const [choices, change] = useChoices(routine);
  const exercises = useLibrary((view) => view.exercises);
  const { reason } = suggestion;
  if (reason.code !== 'easier-way' && reason.code !== 'harder-way') return null;
  const { exercise } = reason.way;
  // An exercise that the routine does not name was swapped in: its slot is the one it was swapped into.
  const swappedInto = Object.keys(choices.swaps).find((each) =>
    [from, exercise].includes(choices.swaps[each] ?? ''),
  );
  const slot = own ?? swappedInto;
  if (slot === undefined || !exercises.has(exercise)) return null;
  const { [slot]: swapped, ...others } = choices.swaps;
  const isTaken = swapped === exercise;
  const before = own === null ? { ...others, [slot]: from } : others;
  return (
    <Button
      kind="outline"
      label={isTaken ? swapWords.changeBackTo(name) : swapWords.changeTo(name, reason.way.name)}
      onClick={() => change({ swaps: isTaken ? before : { ...others, [slot]: exercise } })}
    >
      {isTaken ? swapWords.changeBack : swapWords.change}
    </Button>
  );
}
