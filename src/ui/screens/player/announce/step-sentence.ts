import { moveAt } from '../../../../core/plan/bout.ts';
import { endsAfterMs, type Plan, type SetDose, type SetInfo, stepMs } from '../../../../core/plan/plan.ts';
import { type ActiveStep, activeAhead, isActiveStep } from '../../../../core/session/doing.ts';
import { phaseOfStep } from '../../../../core/session/phase.ts';
import { workAhead } from '../../../../core/session/views.ts';
import { announceWords } from '../../../../words/en/announce-words.ts';
import { type Scale, type ScaleOf } from '../../../../words/en/load-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { setWords } from '../../../../words/en/set-words.ts';
import { spokenWords } from '../../../../words/en/spoken-words.ts';

function doseSentence(dose: SetDose, scale: Scale): string {
  const asked = spokenWords.dose(dose);
  return dose.kg ? announceWords.withLoad(asked, spokenWords.load(dose.kg, scale)) : asked;
}

const setSentence = (set: SetInfo, scaleOf: ScaleOf): string =>
  announceWords.set(
    set.name,
    set.side,
    set.sets > 1 ? setWords.number(set) : null,
    doseSentence(set.dose, scaleOf(set.exercise)),
  );

/** The move to do now: "Push-up, 10 reps." */
export const moveSentence = (set: SetInfo, scaleOf: ScaleOf): string =>
  announceWords.set(set.name, null, null, doseSentence(set.dose, scaleOf(set.exercise)));

/** A set, or what is done in a round of a bout, with its time: "12 minutes. Pull-up, 5 reps. Push-up, 10 reps." */
function activeSentence(plan: Plan, step: ActiveStep, scaleOf: ScaleOf): string {
  if (step.kind === 'work') return setSentence(step.set, scaleOf);
  const { bout } = step;
  const place = bout.parts > 1 ? setWords.number({ set: bout.part, sets: bout.parts }) : null;
  const ms = endsAfterMs(step);
  const opening = announceWords.bout(
    plan.blocks[step.block]?.name ?? plan.name,
    place,
    ms && spokenWords.time(ms),
  );
  const moves = bout.moves.map((move, index) => {
    const set = moveAt(bout, index);
    return set ? moveSentence(set, scaleOf) : move.name;
  });
  return announceWords.sentences(opening, ...moves);
}

/** A step in full: "Rest, 60 seconds. Next: Deadlift, set 2 of 3, 6 reps at 24 kilograms." */
export function stepSentence(plan: Plan, index: number, scaleOf: ScaleOf): string {
  const step = plan.steps[index];
  if (!step) return '';
  if (isActiveStep(step)) return activeSentence(plan, step, scaleOf);
  const work = workAhead(plan, index)?.set;
  const phase = playerWords.phases[phaseOfStep(step)];
  if (step.kind === 'ramp-up') {
    return announceWords.phase(phase, doseSentence(step.dose, scaleOf(work?.exercise ?? '')));
  }
  const time = step.timing.kind === 'timed' ? spokenWords.time(stepMs(step)) : null;
  const ahead = activeAhead(plan, index);
  const next = ahead ? announceWords.next(activeSentence(plan, ahead, scaleOf)) : null;
  return announceWords.sentences(announceWords.phase(phase, time), next);
}
