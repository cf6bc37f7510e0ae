import { type Plan, type Step, setKey } from '../../../core/plan/plan.ts';
import { doingAhead, doingAt, isActiveStep } from '../../../core/session/doing.ts';
import { phaseOfStep } from '../../../core/session/phase.ts';
import { doseWords } from '../../../words/en/dose-words.ts';
import { leadWords } from '../../../words/en/lead-words.ts';
import { playerWords } from '../../../words/en/player-words.ts';
import { setWords } from '../../../words/en/set-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';

/** A step in two or three words: "Side plank, left", "Rest". */
export function placeWords(step: Step | undefined): string {
  const doing = step && isActiveStep(step) ? doingAt(step) : null;
  if (doing) return setWords.name(doing.set);
  return playerWords.phases[step ? phaseOfStep(step) : 'ready'];
}

/** What Skip leads to: "Right side, 45 s", "Rest, 75 s", "Goblet squat, 12 reps". */
export function nextWords(plan: Plan, index: number): string {
  const next = plan.steps[index + 1];
  if (!next) return playerWords.theEnd;
  if (next.kind === 'rest') return playerWords.nextRest(unitWords.time(next.timing.ms));
  const coming = doingAhead(plan, index + 1)?.set;
  if (!coming) return plan.blocks[next.block]?.name ?? playerWords.theEnd;
  if (next.kind === 'set-up') return leadWords.setUp(coming.name);
  const dose = doseWords.set(coming.dose);
  const here = plan.steps[index];
  if (!here || !isActiveStep(here)) {
    return coming.dose.kind === 'hold'
      ? playerWords.nextHold(dose, coming.side)
      : playerWords.nextReps(dose, coming.side);
  }
  return here.kind === 'work' && setKey(here.set) === setKey(coming) && coming.side
    ? playerWords.nextSide(coming.side, dose)
    : playerWords.nextExercise(coming.name, dose);
}
