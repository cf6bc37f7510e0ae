import { type Aim, type Aims, ANY_SLOT, aimKey, NO_AIM } from '../../plan/aims.ts';
import { within } from '../../plan/choices.ts';
import { isCare } from '../../routine/purpose.ts';
import type { Dose, Routine } from '../../routine/routine.ts';
import { ON_KNEES, PLANKS, type StartAnswers } from './start-answers.ts';

const PULL_UP = 'pull-up';
/** Short sets for 1 to 4 pull-ups in a row. */
const FEW_REPS = 2;
/** Well inside of what was answered, for several sets. */
const HOLD_MS = { short: 10_000, middle: 20_000, long: 40_000 } as const;

function startAim(exercise: string, dose: Dose, { pullUps, plank }: StartAnswers): Aim | null {
  if (exercise === PULL_UP && pullUps === 'some' && dose.kind === 'reps')
    return { ...NO_AIM, reps: FEW_REPS };
  if (!PLANKS.includes(exercise) || plank === null || dose.kind !== 'hold') return null;
  const holdMs = within(HOLD_MS[plank], { low: 0, high: dose.ms.high });
  return { ...NO_AIM, holdMs };
}

/**
 * What the answers of the first time ask for where they say more than a level can: sets of two pull-ups, holds as long as
 * the person can stand. An aim drawn from training takes their place.
 */
export function startAims(routine: Routine, answers: StartAnswers): Aims {
  const slots = routine.blocks.filter(({ purpose }) => !isCare(purpose)).flatMap((block) => block.slots);
  const onKnees = { ...NO_AIM, holdMs: HOLD_MS.short };
  return Object.fromEntries([
    ...(answers.plank === 'short' ? [[aimKey(ANY_SLOT, ON_KNEES), onKnees] as const] : []),
    ...slots.flatMap((slot) =>
      [{ exercise: slot.exercise, dose: null }, ...slot.alternatives].flatMap(({ exercise, dose }) => {
        const aim = startAim(exercise, dose ?? slot.dose, answers);
        return aim ? [[aimKey(slot.id, exercise), aim] as const] : [];
      }),
    ),
  ]);
}
