import { doseIn } from '../core/plan/bout.ts';
import type { BoutStep, Plan, RampUpStep, SetDose, Step, WorkStep } from '../core/plan/plan.ts';
import { stepMs } from '../core/plan/plan.ts';
import { type ActiveStep, activeAhead, isActiveStep } from '../core/session/doing.ts';
import type { DueCue, SessionState } from '../core/session/session.ts';
import { workAhead } from '../core/session/views.ts';
import type { Settings } from '../core/settings.ts';
import { type Scale, type ScaleOf } from '../words/en/load-words.ts';
import { spokenWords } from '../words/en/spoken-words.ts';

/** What a person wants to hear, and how they are told a weight. */
export interface Speech extends Pick<Settings, 'voice' | 'countdownSeconds'> {
  readonly scaleOf: ScaleOf;
}

/** A phrase. When there is no time for all, those of least weight are left out. */
export interface Word {
  readonly phrase: string;
  readonly weight: number;
}

/** What a voice says about a cue, after it or ahead of it. */
interface Words {
  readonly words: readonly Word[];
  readonly ahead: boolean;
}

/** The voice counts at most this many seconds. */
const COUNT_ALOUD = 3;

/** Whether the phrases are one number of a count. */
export const isCount = (phrases: readonly string[]): boolean =>
  phrases.length === 1 &&
  Array.from({ length: COUNT_ALOUD }, (_, i) => spokenWords.count(i + 1)).includes(phrases[0] ?? '');

/** After a rest this long, the user may have stopped listening. */
const LONG_REST_MS = 20_000;

const NOTHING: Words = { words: [], ahead: false };
const after = (...words: readonly Word[]): Words => ({ words, ahead: false });
/** By weight, the words of least weight first: a line of coaching, what leads on, the set, its dose, the step, the name. */
const coaching = (phrase: string): Word => ({ phrase, weight: 1 });
const lead = (phrase: string): Word => ({ phrase, weight: 2 });
const place = (phrase: string): Word => ({ phrase, weight: 3 });
const amount = (phrase: string): Word => ({ phrase, weight: 4 });
const kind = (phrase: string): Word => ({ phrase, weight: 5 });
const main = (phrase: string): Word => ({ phrase, weight: 6 });

function setWord(set: number, sets: number): readonly Word[] {
  const phrase = set < 2 ? null : spokenWords.set(set, sets);
  return phrase === null ? [] : [place(phrase)];
}

const doseWords = (dose: SetDose, scale: Scale): readonly Word[] => [
  amount(spokenWords.dose(dose)),
  ...(dose.kg ? [amount(spokenWords.load(dose.kg, scale))] : []),
];

function workWords({ set, cue }: WorkStep, { voice, scaleOf }: Speech): readonly Word[] {
  const coaches = voice === 'coach';
  return [
    main(set.name),
    ...(set.side ? [main(spokenWords.side(set.side))] : []),
    ...(coaches ? setWord(set.set, set.sets) : []),
    ...doseWords(set.dose, scaleOf(set.exercise)),
    ...(coaches && cue ? [coaching(cue)] : []),
  ];
}

/** The moves of one round by name, after the time if a clock sets it: "12 minutes, pull-up, 5 reps". */
function boutWords({ bout, timing }: BoutStep, { voice, scaleOf }: Speech): readonly Word[] {
  const first = bout.moves[0];
  const clock = timing.kind === 'capped' ? [kind(spokenWords.time(timing.ms))] : [];
  const coaches = voice === 'coach';
  return [
    ...clock,
    ...(coaches && bout.parts > 1 ? setWord(bout.part, bout.parts) : []),
    ...bout.moves.flatMap((move) => [
      main(move.name),
      ...doseWords(doseIn(bout, move, 1), scaleOf(move.exercise)),
    ]),
    ...(coaches && bout.moves.length === 1 && first?.cue ? [coaching(first.cue)] : []),
  ];
}

/** What is said of a step in which something is exercised. */
const activeWords = (step: ActiveStep, speech: Speech): readonly Word[] =>
  step.kind === 'bout' ? boutWords(step, speech) : workWords(step, speech);

function rampWords(plan: Plan, step: number, { dose }: RampUpStep, { scaleOf }: Speech): readonly Word[] {
  const exercise = workAhead(plan, step)?.set.exercise ?? '';
  return [main(spokenWords.rampUp), ...doseWords(dose, scaleOf(exercise))];
}

function aheadWords(plan: Plan, step: number, speech: Speech): readonly Word[] {
  const active = activeAhead(plan, step);
  return active ? activeWords(active, speech) : [];
}

const isLoad = (step: Step | undefined): boolean => step?.kind === 'transition' && step.change === 'load';

/** The few seconds from Ready to the first rep: too short for words, so what follows is named when it begins. */
const isTakingUp = (plan: Plan, step: number): boolean =>
  isLoad(plan.steps[step]) && plan.steps[step - 1]?.kind === 'set-up';

/** Whether the work was already announced in the step before it. */
function wasLedIn(plan: Plan, state: SessionState, step: number): boolean {
  const before = plan.steps[step - 1];
  if (!before || isActiveStep(before) || isTakingUp(plan, step - 1) || state.status === 'ready') return false;
  // A step ahead is reached through the step before it, unless the user presses something.
  if (state.status === 'finished' || state.step !== step) return true;
  const last = state.visits.at(-1);
  return last?.step === before.id && last.outcome === 'done';
}

/** What is said before the first work, whose time begins without a cue. */
export function preparing(plan: Plan, state: SessionState, speech: Speech): readonly Word[] {
  if (state.status !== 'running' || plan.steps[state.step]?.kind !== 'prepare') return [];
  return [lead(spokenWords.getReady), ...aheadWords(plan, state.step, speech)];
}

function beginWords(plan: Plan, state: SessionState, index: number, speech: Speech): Words {
  const step = plan.steps[index];
  if (state.status === 'paused' || wasLedIn(plan, state, index)) return NOTHING;
  if (step && isActiveStep(step)) return after(...activeWords(step, speech));
  return step?.kind === 'ramp-up' ? after(...rampWords(plan, index, step, speech)) : NOTHING;
}

function endWords(plan: Plan, index: number, speech: Speech): Words {
  if (isTakingUp(plan, index)) return NOTHING;
  const step = plan.steps[index];
  const following = plan.steps[index + 1];
  const ahead =
    isLoad(step) && following?.kind === 'ramp-up'
      ? rampWords(plan, index, following, speech)
      : aheadWords(plan, index, speech);
  if (step?.kind === 'set-up') return after(main(spokenWords.setUp), ...ahead);
  const next = ahead.length > 0 ? [lead(spokenWords.next), ...ahead] : [];
  return step?.kind === 'rest' ? after(kind(spokenWords.rest), ...next) : after(...next);
}

function sideWords(plan: Plan, index: number): Words {
  const side = workAhead(plan, index)?.set.side;
  return after(lead(spokenWords.changeSides), ...(side ? [main(spokenWords.side(side))] : []));
}

function countWords(plan: Plan, cue: DueCue, { voice, countdownSeconds }: Speech): Words {
  if (voice !== 'coach') return NOTHING;
  const step = plan.steps[cue.step];
  if (
    cue.kind === 'ready-count' &&
    cue.count === 5 &&
    step?.kind === 'rest' &&
    stepMs(step) >= LONG_REST_MS
  ) {
    return { words: [main(spokenWords.getReady)], ahead: true };
  }
  const number = cue.count <= Math.min(countdownSeconds, COUNT_ALOUD) ? spokenWords.count(cue.count) : '';
  return number ? after(main(number)) : NOTHING;
}

/** What is said about a cue. */
export function wordsAt(plan: Plan, state: SessionState, cue: DueCue, speech: Speech): Words {
  const step = plan.steps[cue.step];
  switch (cue.kind) {
    case 'start':
    case 'rest-end':
      return beginWords(plan, state, cue.step, speech);
    case 'end':
      return endWords(plan, cue.step, speech);
    case 'change-sides':
      return sideWords(plan, cue.step);
    case 'turn': {
      const word = step?.kind === 'work' && step.set.dose.kind === 'hold' ? step.set.dose.switchAtHalf : null;
      return after(main(spokenWords.turn), ...(word ? [main(word)] : []));
    }
    case 'halfway':
      return speech.voice === 'coach' ? after(main(spokenWords.halfway)) : NOTHING;
    case 'reps-done':
      return speech.voice === 'coach' && step?.timing.kind === 'open'
        ? after(main(spokenWords.pressDone))
        : NOTHING;
    case 'finish':
      return after(main(spokenWords.wellDone));
    case 'ready-count':
    case 'end-count':
      return countWords(plan, cue, speech);
    case 'tempo-lower':
    case 'tempo-lift':
      return NOTHING;
  }
}
