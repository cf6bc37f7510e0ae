import type { DueCue, Instant } from './session.ts';

/**
 * The first instant from `now` on that no cue follows within `quietMs`. `cues` are in order; an instant right at a cue
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
