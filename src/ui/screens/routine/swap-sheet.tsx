import type { Choices } from '../../../core/plan/choices.ts';
import type { LeftOutSlot, PlanSlot } from '../../../core/plan/plan.ts';
import type { Exercise } from '../../../core/routine/exercise.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { swapWords } from '../../../words/en/swap-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { ChoiceList } from '../../components/choice-list.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { withNames } from '../../components/with-names.tsx';
import { LateFigure } from '../../figure/late-figures.ts';
import { useLastResult } from '../../hooks/use-last-result.ts';
import type { ChangeChoices } from '../../hooks/use-plan-inputs.ts';
import { useSwapCandidates } from '../../hooks/use-swap-candidates.ts';

interface SwapSheetProps {
  readonly open: boolean;
  readonly routine: string;
  readonly slot: PlanSlot | LeftOutSlot;
  /** The exercise planned now; empty when the slot is left out. */
  readonly taken: string;
  readonly choices: Choices;
  readonly onChange: ChangeChoices;
  readonly onClose: () => void;
}

/** What else can be done in the slot. */
export function SwapSheet(props: SwapSheetProps) {
  const { open, slot, onClose } = props;
  const exercise = useLibrary((view) => view.exercises.get(slot.exercise));
  const named = { name: slot.name, language: exercise?.language };
  return (
    <Sheet open={open} title={withNames(routineWords.swapOf(slot.name), [named])} onClose={onClose}>
      <Swaps {...props} />
    </Sheet>
  );
}

function Swaps({ routine, slot, taken, choices, onChange, onClose }: SwapSheetProps) {
  const exercises = useLibrary((view) => view.exercises);
  const lastResult = useLastResult();
  const noteOf = (exercise: Exercise | undefined) =>
    exercise && swapWords.note(exercise, lastResult(exercise.id));
  const candidates = useSwapCandidates(routine, slot, choices.equipment).map(({ exercise }) => exercise.id);
  // The order does not change while choosing.
  const all = new Set([...slot.candidates, ...candidates, slot.exercise]);
  const { [slot.id]: swapped, ...others } = choices.swaps;
  return (
    <>
      <ChoiceList
        label={routineWords.exercise}
        value={taken}
        choices={[...all].map((id) => ({
          value: id,
          label: exercises.get(id)?.name ?? id,
          lang: exercises.get(id)?.language,
          note: noteOf(exercises.get(id)),
          picture: <LateFigure exercise={id} size="thumb" />,
        }))}
        onChange={(id) => onChange({ swaps: { ...others, [slot.id]: id } })}
      />
      {swapped && (
        <Button kind="outline" onClick={() => onChange({ swaps: others })}>
          {routineWords.unswap}
        </Button>
      )}
      <Button kind="solid" size="lg" onClick={onClose}>
        {routineWords.swapped}
      </Button>
    </>
  );
}
