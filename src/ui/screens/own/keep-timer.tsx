import type { Routine } from '../../../core/routine/routine.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useNewRoutine } from '../../hooks/use-new-routine.ts';
import { useRoutineText } from './use-routine-text.ts';

interface KeepTimerProps {
  readonly routine: Routine;
}

/** Keeps a timer as a routine of the person's own, so that exercises can be added. */
export function KeepTimer({ routine }: KeepTimerProps) {
  const write = useRoutineText();
  const begin = useNewRoutine();
  return (
    <Button icon={lateIcons.plus} onClick={() => begin(write(routine), null)}>
      {timerWords.keep}
    </Button>
  );
}
