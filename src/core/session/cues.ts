import type { CueKind, DueCue, Instant } from './session.ts';

/** True unless this is a count beyond the last seconds the person wants counted. */
export const isWanted = ({ count }: Pick<DueCue, 'count'>, countdownSeconds: number): boolean =>
  count <= countdownSeconds;

/** The ticks inside a set; all other cues mark something that begins, ends or is half over. */
export const isTempo = (kind: CueKind): boolean => kind === 'tempo-lower' || kind === 'tempo-lift';

/**
 * The first instant from `now` on without a cue in the following `quietMs`. `cues` are in order; an instant right at a cue
 * counts as after it.
 */
export function quietFrom(cues: readonly DueCue[], now: Instant, quietMs: number): Instant {
  let from = now;
  for (const { at } of cues) {
    if (at > from + quietMs) break;
    from = Math.max(from, at);
  }
  return from;
}
