import type { Plan } from '../core/plan/plan.ts';
import { isTempo, isWanted } from '../core/session/cues.ts';
import { dueBetween } from '../core/session/due-between.ts';
import type { CueKind, Instant, SessionState } from '../core/session/session.ts';
import { countsFrom } from '../core/session/stay.ts';
import { speechMs } from './phrase.ts';
import { cueRecipe } from './recipes.ts';
import { preparing, type Speech, type Word, wordsAt } from './words-at.ts';

/** Phrases that a voice says from `at` on. They end before `until`: no cue sounds in between. */
export interface Spoken {
  readonly at: Instant;
  readonly until: Instant;
  readonly phrases: readonly string[];
}

/** The gap after the cue of the same moment, and before the next one. */
const CLEAR_MS = 100;
/** How long before the count of a long rest the voice announces it. */
const READY_BEFORE_MS = 2000;
/** Longer than anything the voice says at once. */
const REACH_MS = 20_000;

const cueMs = (kind: CueKind, count: number): number =>
  Math.max(...cueRecipe(kind, count).notes.map(({ from, length }) => from + length)) * 1000;

/** The words for which there is time. Those of least weight are dropped first. */
function fitting(words: readonly Word[], roomMs: number): readonly string[] {
  const said = words.map(({ phrase }) => phrase);
  if (words.length === 0 || speechMs(said) <= roomMs) return said;
  const least = Math.min(...words.map(({ weight }) => weight));
  const drop = words.findLastIndex(({ weight }) => weight === least);
  return fitting(words.toSpliced(drop, 1), roomMs);
}

/**
 * Everything a voice says at instants with from ≤ at < to, in order, if the user presses nothing. It never overlaps a
 * cue, except for the quiet ticks of a tempo.
 */
export function spokenBetween(
  plan: Plan,
  state: SessionState,
  from: Instant,
  to: Instant,
  speech: Speech,
  speed = 1,
): Spoken[] {
  if (speech.voice === 'off') return [];
  const reach = REACH_MS * speed;
  const cues = dueBetween(plan, state, from - reach, to + reach);
  const loud = cues.filter(
    ({ kind, count }) => !isTempo(kind) && isWanted({ count }, speech.countdownSeconds),
  );
  const moments = cues.flatMap((cue) => {
    const { words, ahead } = wordsAt(plan, state, cue, speech);
    if (words.length === 0) return [];
    const after = (cueMs(cue.kind, cue.count) + CLEAR_MS) * speed;
    return [{ at: Math.round(cue.at + (ahead ? -READY_BEFORE_MS * speed : after)), words }];
  });
  const first =
    state.status === 'running'
      ? [{ at: Math.round(countsFrom(state) + 3 * CLEAR_MS * speed), words: preparing(plan, state, speech) }]
      : [];
  return [...first, ...moments].flatMap(({ at, words }): Spoken[] => {
    if (at < from || at >= to) return [];
    const until = Math.min(loud.find((cue) => cue.at > at)?.at ?? at + reach, at + reach);
    const phrases = fitting(words, (until - at) / speed - CLEAR_MS);
    return phrases.length > 0 ? [{ at, until, phrases }] : [];
  });
}
