import type { Choices, Level } from '../../../core/plan/choices.ts';
import { compilePlan } from '../../../core/plan/compile-plan.ts';
import type { PlanSlot } from '../../../core/plan/plan.ts';
import type { ExerciseBook, Routine, Slot } from '../../../core/routine/routine.ts';
import { routineWords } from '../../../words/en/routine.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Segmented } from '../../components/segmented.tsx';

const LEVELS: readonly Level[] = ['low', 'middle', 'high'];

/** What a level means here, told by the first slots it changes: "6 reps, 3 sets". */
function levelNote(routine: Routine, exercises: ExerciseBook, choices: Choices): string {
  const authored = new Map<string, Slot>(
    routine.blocks.flatMap((block) => block.slots.map((slot) => [slot.id, slot])),
  );
  const planned = compilePlan(routine, exercises, choices).blocks.flatMap((block) =>
    block.slots.flatMap((each) => (each.kind === 'planned' ? [each.slot] : [])),
  );
  const first = (says: (slot: PlanSlot, dose: Slot['dose'], sets: Slot['sets']) => string | null) => {
    for (const slot of planned) {
      const file = authored.get(slot.id);
      const dose = file?.alternatives.find((each) => each.exercise === slot.exercise)?.dose ?? file?.dose;
      const words = file && dose && says(slot, dose, file.sets);
      if (words) return [words];
    }
    return [];
  };
  return [
    ...first(({ dose }, from) =>
      dose.kind === 'reps' && from.kind === 'reps' && from.reps.low < from.reps.high
        ? routineWords.levelReps(dose.reps)
        : null,
    ),
    ...first(({ dose }, from) =>
      dose.kind === 'hold' && from.kind === 'hold' && from.ms.low < from.ms.high
        ? routineWords.levelHolds(unitWords.time(dose.ms))
        : null,
    ),
    ...first(({ sets }, _, from) => (from.low < from.high ? unitWords.sets(sets) : null)),
  ]
    .slice(0, 2)
    .join(', ');
}

interface LevelChoiceProps {
  readonly routine: Routine;
  readonly choices: Choices;
  readonly onChange: (level: Level) => void;
}

export function LevelChoice({ routine, choices, onChange }: LevelChoiceProps) {
  const exercises = useLibrary((view) => view.exercises);
  const options = LEVELS.map((level) => ({
    value: level,
    label: routineWords.levels[level],
    note: levelNote(routine, exercises, { ...choices, level }),
  }));
  return <Segmented label={routineWords.level} options={options} value={choices.level} onChange={onChange} />;
}
