import type { SetRecord } from '../../../core/training/record.ts';

/** A bar for one side of one set. */
export interface SessionBar {
  /** Milliseconds: as wide as its time. */
  readonly width: number;
  /** 0 to 1: warm-ups and stretches are low. */
  readonly height: number;
  /** 0 to 1: how much of what was asked was done. */
  readonly done: number;
}

const CARE_HEIGHT = 0.42;
const LEAST_MS = 5000;

function shareDone({ dose, result }: SetRecord): number {
  if (!result) return 0;
  const [did, asked] =
    dose.kind === 'reps' ? [result.reps ?? dose.reps, dose.reps] : [result.holdMs ?? dose.ms, dose.ms];
  return asked > 0 ? Math.min(1, did / asked) : 1;
}

const timeOf = ({ dose, ms }: SetRecord) => (dose.kind === 'hold' ? Math.max(dose.ms, ms) : ms);

/** The silhouette of what was done. */
export const sessionBars = (sets: readonly SetRecord[]): readonly SessionBar[] =>
  sets.map((set) => ({
    width: Math.max(LEAST_MS, timeOf(set)),
    height: set.care ? CARE_HEIGHT : 1,
    done: shareDone(set),
  }));
