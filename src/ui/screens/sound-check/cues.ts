import type { CueKind } from '../../../core/session/session.ts';

const EVERY: Readonly<Record<CueKind, true>> = {
  'ready-count': true,
  start: true,
  halfway: true,
  turn: true,
  'change-sides': true,
  'end-count': true,
  end: true,
  'rest-end': true,
  'tempo-lower': true,
  'tempo-lift': true,
  'reps-done': true,
  finish: true,
};

const isCue = (kind: string): kind is CueKind => kind in EVERY;

/** Every kind of cue, roughly in the order in which a session sounds them. */
export const CUES: readonly CueKind[] = Object.keys(EVERY).filter(isCue);
