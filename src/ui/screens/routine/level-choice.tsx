import type { Choices, Level } from '../../../core/plan/choices.ts';
import { compilePlan } from '../../../core/plan/compile-plan.ts';
import type { PlanSlot } from '../../../core/plan/plan.ts';
import type { ExerciseBook, Routine } from '../../../core/routine/routine.ts';
import { routineWords } from '../../../words/en/routine.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { useLibrary } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { useAims } from '../../hooks/use-routine.ts';

const LEVELS: readonly Level[] = ['low', 'middle', 'high'];

type Says = (slot: PlanSlot | undefined) => string | null;

const DOSES: readonly Says[] = [
  (slot) => (slot?.dose.kind === 'reps' ? routineWords.repsAtLevel(slot.dose.reps) : null),
  (slot) => (slot?.dose.kind === 'hold' ? routineWords.holdsAtLevel(slot.dose.ms) : null),
];
const sets: Says = (slot) => (slot ? unitWords.sets(slot.sets) : null);

function slotsAt(level: Level, routine: Routine, exercises: ExerciseBook, choices: Choices) {
  const { blocks } = compilePlan(routine, exercises, { ...choices, level });
  return blocks.flatMap(({ slots }) => slots.flatMap((each) => (each.kind === 'planned' ? [each.slot] : [])));
}

interface LevelChoiceProps {
  /** With the aims of the person's history. */
  readonly routine: Routine;
  readonly choices: Choices;
  readonly onChange: (level: Level) => void;
}

/** The level, and what it changes here, told by the first slots that differ: "6 reps, 3 sets". */
export function LevelChoice({ routine, choices, onChange }: LevelChoiceProps) {
  const exercises = useLibrary((view) => view.exercises);
  const hasAims = Object.keys(useAims(routine.id)).length > 0;
  const plans = LEVELS.map((level) => slotsAt(level, routine, exercises, choices));
  const [lowest = []] = plans;
  const differing = (says: Says) => {
    const at = lowest.findIndex((slot, i) => says(slot) !== says(plans.at(-1)?.[i]));
    return at < 0 ? [] : [plans.map((slots) => says(slots[at]))];
  };
  const doses = DOSES.flatMap(differing);
  const told = [...doses, ...differing(sets)].slice(0, 2);
  const options = LEVELS.map((value, i) => ({
    value,
    label: routineWords.levels[value],
    note: told.map((notes) => notes[i]).join(', '),
  }));
  const setBefore = doses.length > 0 ? routineWords.partlyByLastSession : routineWords.byLastSession;
  return (
    <Section title={routineWords.level} aside={hasAims ? setBefore : null}>
      <Segmented label={routineWords.level} options={options} value={choices.level} onChange={onChange} />
    </Section>
  );
}
