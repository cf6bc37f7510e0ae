import type { CueKind } from '../../../core/session/session.ts';

const NAMES: Readonly<Record<CueKind, string>> = {
  'ready-count': 'Get ready',
  start: 'Start',
  halfway: 'Halfway',
  turn: 'Change direction',
  'change-sides': 'Change sides',
  'end-count': 'Last seconds',
  end: 'Set over',
  'rest-end': 'Rest over',
  'tempo-lower': 'Tempo, down',
  'tempo-lift': 'Tempo, up',
  'reps-done': 'Reps counted',
  finish: 'Session done',
};

interface NamedCue {
  readonly kind: CueKind;
  readonly name: string;
}

const isCue = (kind: string): kind is CueKind => kind in NAMES;

/** Every cue with its name, much in the order a session sounds them. */
export const CUES: readonly NamedCue[] = Object.keys(NAMES)
  .filter(isCue)
  .map((kind) => ({ kind, name: NAMES[kind] }));
