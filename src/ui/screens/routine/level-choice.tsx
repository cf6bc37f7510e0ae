import type { Choices, Level } from '../../../core/plan/choices.ts';
import { type Plan, type PlanSlot, plannedIn } from '../../../core/plan/plan.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { Segmented } from '../../components/segmented.tsx';

const LEVELS: readonly Level[] = ['low', 'middle', 'high'];

type Says = (slot: PlanSlot | undefined) => string | null;

const DOSES: readonly Says[] = [
  (slot) => (slot?.dose.kind === 'reps' ? routineWords.repsAtLevel(slot.dose.reps) : null),
  (slot) => (slot?.dose.kind === 'hold' ? routineWords.holdsAtLevel(slot.dose.ms) : null),
];
const sets: Says = (slot) => (slot ? unitWords.sets(slot.sets) : null);

const slotsOf = ({ blocks }: Plan) => blocks.flatMap(plannedIn);

interface LevelChoiceProps {
  readonly choices: Choices;
  /** Whether the last session set some of the values. */
  readonly hasAims: boolean;
  readonly planAt: (level: Level) => Plan;
  readonly onChange: (level: Level) => void;
}

/** The level, and what it changes here, shown by the first slots that differ: "6 reps, 3 sets". */
export function LevelChoice({ choices, hasAims, planAt, onChange }: LevelChoiceProps) {
  const plans = LEVELS.map((level) => slotsOf(planAt(level)));
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
    <section aria-label={routineWords.level}>
      <Segmented label={routineWords.level} options={options} value={choices.level} onChange={onChange} />
      {hasAims && <p className="note">{setBefore}</p>}
    </section>
  );
}
