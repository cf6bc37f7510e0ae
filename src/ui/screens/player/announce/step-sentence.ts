import { type Plan, type SetDose, type SetInfo, stepMs } from '../../../../core/plan/plan.ts';
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

/** A step in full: "Rest, 60 seconds. Next: Deadlift, set 2 of 3, 6 reps at 24 kilograms." */
export function stepSentence(plan: Plan, index: number, scaleOf: ScaleOf): string {
  const step = plan.steps[index];
  if (!step) return '';
  if (step.kind === 'work') return setSentence(step.set, scaleOf);
  const work = workAhead(plan, index)?.set;
  const phase = playerWords.phases[phaseOfStep(step)];
  if (step.kind === 'ramp-up') {
    return announceWords.phase(phase, doseSentence(step.dose, scaleOf(work?.exercise ?? '')));
  }
  const time = step.timing.kind === 'timed' ? spokenWords.time(stepMs(step)) : null;
  const next = work ? announceWords.next(setSentence(work, scaleOf)) : null;
  return announceWords.sentences(announceWords.phase(phase, time), next);
}
