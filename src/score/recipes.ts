import type { CueKind } from '../core/session/session.ts';

/** One partial of a timbre: a sine at a multiple of the pitch. */
export interface TonePartial {
  readonly ratio: number;
  readonly gain: number;
}

export interface Note {
  /** Seconds from the beginning of the cue. */
  readonly from: number;
  readonly length: number;
  /** Hertz. Several pitches are a glide, with equal time between each two. */
  readonly pitch: readonly number[];
  readonly timbre: readonly TonePartial[];
  /** Seconds until the tone has decayed to a third. */
  readonly decay: number;
  /** -1 left, 0 middle, 1 right. */
  readonly pan: number;
}

export interface CueRecipe {
  /** The loudest sample of the rendered cue, 0 to 0.9. */
  readonly peak: number;
  readonly notes: readonly Note[];
}

const partials = (...gains: readonly number[]): TonePartial[] =>
  gains.map((gain, i) => ({ ratio: i + 1, gain })).filter(({ gain }) => gain > 0);

const PURE = partials(1);
const SOFT = partials(1, 0.18);
const BRIGHT = partials(1, 0.5, 0.34, 0.2, 0.12);
/** Odd partials only: sounds hollow, like a clarinet. */
const HOLLOW = partials(1, 0, 0.4, 0, 0.18);
/** The inharmonic partials of a struck bar. */
const WOOD: readonly TonePartial[] = [
  { ratio: 1, gain: 1 },
  { ratio: 2.76, gain: 0.45 },
  { ratio: 5.4, gain: 0.2 },
];

type Shape = Pick<Note, 'from' | 'length' | 'timbre' | 'decay'> & { readonly pan?: number };
const note = (pitch: number | readonly number[], { pan = 0, ...shape }: Shape): Note => ({
  pitch: typeof pitch === 'number' ? [pitch] : pitch,
  pan,
  ...shape,
});

/** Rises towards the boundary. The last tick leaps, so that the user does not have to count along. */
const READY_PITCH: Readonly<Record<number, number>> = { 5: 494, 4: 554, 3: 622, 2: 698, 1: 1047 };

const cue = (peak: number, ...notes: readonly Note[]): CueRecipe => ({ peak, notes });

/**
 * What each cue sounds like. A phone speaker has little below 400 Hz and no stereo, so cues differ first by rhythm,
 * contour and timbre.
 */
const RECIPES: Readonly<Record<Exclude<CueKind, 'ready-count'>, CueRecipe>> = {
  start: cue(
    0.9,
    note(784, { from: 0, length: 0.13, timbre: BRIGHT, decay: 0.06 }),
    note(1175, { from: 0.13, length: 0.34, timbre: BRIGHT, decay: 0.15 }),
  ),
  halfway: cue(
    0.75,
    ...[0, 0.17].map((from) => note(880, { from, length: 0.12, timbre: PURE, decay: 0.05 })),
  ),
  turn: cue(0.8, note([1568, 622, 1568], { from: 0, length: 0.42, timbre: SOFT, decay: 0.6 })),
  'end-count': cue(0.7, note(370, { from: 0, length: 0.1, timbre: WOOD, decay: 0.022 })),
  end: cue(
    0.9,
    note(880, { from: 0, length: 0.16, timbre: HOLLOW, decay: 0.07 }),
    note(554, { from: 0.16, length: 0.4, timbre: HOLLOW, decay: 0.17 }),
  ),
  'rest-end': cue(
    0.9,
    note(659, { from: 0, length: 0.11, timbre: BRIGHT, decay: 0.045 }),
    note(880, { from: 0.12, length: 0.11, timbre: BRIGHT, decay: 0.045 }),
    note(1319, { from: 0.24, length: 0.3, timbre: BRIGHT, decay: 0.13 }),
  ),
  'change-sides': cue(
    0.85,
    note(415, { from: 0, length: 0.24, timbre: HOLLOW, decay: 0.1, pan: -0.9 }),
    note(622, { from: 0.28, length: 0.3, timbre: HOLLOW, decay: 0.12, pan: 0.9 }),
  ),
  'tempo-lower': cue(0.2, note(523, { from: 0, length: 0.06, timbre: PURE, decay: 0.02 })),
  'tempo-lift': cue(0.16, note(1760, { from: 0, length: 0.05, timbre: PURE, decay: 0.015 })),
  'reps-done': cue(
    0.85,
    ...[1397, 1047, 1397, 1047].map((pitch, i) =>
      note(pitch, { from: i * 0.1, length: 0.09, timbre: SOFT, decay: 0.035 }),
    ),
  ),
  finish: cue(
    0.9,
    note(523, { from: 0, length: 0.3, timbre: BRIGHT, decay: 0.09 }),
    note(659, { from: 0.17, length: 0.3, timbre: BRIGHT, decay: 0.09 }),
    note(784, { from: 0.34, length: 0.3, timbre: BRIGHT, decay: 0.09 }),
    note(1047, { from: 0.51, length: 0.94, timbre: BRIGHT, decay: 0.35 }),
  ),
};

export function cueRecipe(kind: CueKind, count: number): CueRecipe {
  if (kind !== 'ready-count') return RECIPES[kind];
  const pitch = READY_PITCH[Math.min(5, Math.max(1, count))] ?? 622;
  return cue(0.6, note(pitch, { from: 0, length: 0.12, timbre: SOFT, decay: 0.04 }));
}
