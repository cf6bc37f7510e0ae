import type { PlanSlot } from '../../../core/plan/plan.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import css from './ask.module.css';

interface SwapSheetProps {
  readonly open: boolean;
  readonly slot: PlanSlot;
  readonly onClose: () => void;
  readonly onSwap: (exercise: string) => void;
}

/** Machine taken? What else does the same job. */
export function SwapSheet({ open, slot, onClose, onSwap }: SwapSheetProps) {
  const exercises = useLibrary((view) => view.exercises);
  return (
    <Sheet open={open} title={`Swap ${slot.name}`} onClose={onClose}>
      <p className={css.words}>From here on. What you have done stays on record.</p>
      <div className={css.answers}>
        {slot.candidates
          .filter((candidate) => candidate !== slot.exercise)
          .map((candidate) => (
            <Button key={candidate} size="lg" icon="swap" onClick={() => onSwap(candidate)}>
              {exercises.get(candidate)?.name ?? candidate}
            </Button>
          ))}
      </div>
    </Sheet>
  );
}
