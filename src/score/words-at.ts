import type { Plan, Step, WorkStep } from '../core/plan/plan.ts';
import { stepMs } from '../core/plan/plan.ts';
import type { DueCue, SessionState } from '../core/session/session.ts';
import { workAhead } from '../core/session/views.ts';
import type { VoiceLevel } from '../core/settings.ts';
import { spokenWords } from '../words/en/spoken-words.ts';

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
const lead = (phrase: string): Word => ({ phrase, weight: 2 });
const main = (phrase: string): Word => ({ phrase, weight: 5 });

function setWord(set: number, sets: number): readonly Word[] {
  const phrase = sets < 2 || set < 2 ? null : spokenWords.set(set, sets);
  return phrase === null ? [] : [{ phrase, weight: 3 }];
}

function workWords({ set, cue }: WorkStep, level: VoiceLevel): readonly Word[] {
  return [
    main(set.name),
    ...(set.side ? [main(spokenWords.side(set.side))] : []),
    { phrase: spokenWords.dose(set.dose), weight: 3 },
    ...(level === 'coach' ? setWord(set.set, set.sets) : []),
    ...(level === 'coach' && cue ? [{ phrase: cue, weight: 1 }] : []),
  ];
}

function aheadWords(plan: Plan, step: number, level: VoiceLevel): readonly Word[] {
  const work = workAhead(plan, step);
  return work ? workWords(work, level) : [];
}

/** A change of weight between ramp-ups: what follows is named when it begins. */
const isLoad = (step: Step | undefined): boolean => step?.kind === 'transition' && step.change === 'load';

/** Whether the work was already announced in the step before it. */
function wasLedIn(plan: Plan, state: SessionState, step: number): boolean {
  const before = plan.steps[step - 1];
  if (!before || before.kind === 'work' || isLoad(before) || state.status === 'ready') return false;
  // A step ahead is reached through the step before it, unless the user presses something.
  if (state.status === 'finished' || state.step !== step) return true;
  const last = state.visits.at(-1);
  return last?.step === before.id && last.outcome === 'done';
}

/** What is said before the first work, whose time begins without a cue. */
export function preparing(plan: Plan, state: SessionState, level: VoiceLevel): readonly Word[] {
  if (state.status !== 'running' || plan.steps[state.step]?.kind !== 'prepare') return [];
  return [lead(spokenWords.getReady), ...aheadWords(plan, state.step, level)];
}

function endWords(plan: Plan, index: number, level: VoiceLevel): Words {
  if (isLoad(plan.steps[index])) return NOTHING;
  const ahead = aheadWords(plan, index, level);
  const next = ahead.length > 0 ? [lead(spokenWords.next), ...ahead] : [];
  return plan.steps[index]?.kind === 'rest'
    ? after({ phrase: spokenWords.rest, weight: 4 }, ...next)
    : after(...next);
}

function sideWords(plan: Plan, index: number): Words {
  const side = workAhead(plan, index)?.set.side;
  return after(lead(spokenWords.changeSides), ...(side ? [main(spokenWords.side(side))] : []));
}

function countWords(plan: Plan, cue: DueCue, level: VoiceLevel, counted: number): Words {
  if (level !== 'coach') return NOTHING;
  const step = plan.steps[cue.step];
  if (
    cue.kind === 'ready-count' &&
    cue.count === 5 &&
    step?.kind === 'rest' &&
    stepMs(step) >= LONG_REST_MS
  ) {
    return { words: [main(spokenWords.getReady)], ahead: true };
  }
  const number = cue.count <= Math.min(counted, COUNT_ALOUD) ? spokenWords.count(cue.count) : '';
  return number ? after(main(number)) : NOTHING;
}

/** What is said about a cue. */
export function wordsAt(
  plan: Plan,
  state: SessionState,
  cue: DueCue,
  level: VoiceLevel,
  counted: number,
): Words {
  const step = plan.steps[cue.step];
  switch (cue.kind) {
    case 'start':
    case 'rest-end':
      if (step?.kind !== 'work' || state.status === 'paused' || wasLedIn(plan, state, cue.step))
        return NOTHING;
      return after(...workWords(step, level));
    case 'end':
      return endWords(plan, cue.step, level);
    case 'change-sides':
      return sideWords(plan, cue.step);
    case 'turn': {
      const word = step?.kind === 'work' && step.set.dose.kind === 'hold' ? step.set.dose.switchAtHalf : null;
      return after(main(spokenWords.turn), ...(word ? [main(word)] : []));
    }
    case 'halfway':
      return level === 'coach' ? after(main(spokenWords.halfway)) : NOTHING;
    case 'reps-done':
      return level === 'coach' && step?.timing.kind === 'open' ? after(main(spokenWords.pressDone)) : NOTHING;
    case 'finish':
      return after(main(spokenWords.wellDone));
    case 'ready-count':
    case 'end-count':
      return countWords(plan, cue, level, counted);
    case 'tempo-lower':
    case 'tempo-lift':
      return NOTHING;
  }
}
