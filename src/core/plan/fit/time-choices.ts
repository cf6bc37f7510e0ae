import type { FitSpan } from './fit-span.ts';

/** Minutes that people have. */
const ROUND = [2, 5, 10, 15, 20, 30, 45, 60, 90] as const;
/** Shorter times are offered up to this share of the intended time; closer to it, they would make no difference. */
const SHARE = 0.75;
const SHORTER = 2;

/** A time offered for a routine. `minutes` as in Choices: null is its own length. */
export interface TimeChoice {
  readonly minutes: number | null;
  /** How long it takes. */
  readonly length: number;
}

/**
 * The few times of which a routine offers a choice: two shorter ones, that which its author means (`target`), that which
 * is chosen (`asked`), and its full length. In ascending order, but for the full length, which comes last.
 */
export function timeChoices(
  { stops, full }: FitSpan,
  target: number,
  asked: number | null,
): readonly TimeChoice[] {
  const shorter = ROUND.filter((each) => each <= target * SHARE && each >= (stops[0] ?? 0)).slice(-SHORTER);
  const lengths = [...shorter, target, ...(asked === null ? [] : [asked])];
  const fitted = [...new Set(lengths)].filter((each) => each !== full).toSorted((a, b) => a - b);
  return [...fitted.map((minutes) => ({ minutes, length: minutes })), { minutes: null, length: full }];
}

/** Which of the times offered is in force: one asked for in minutes may be the full length. */
export const chosenTime = (choices: readonly TimeChoice[], asked: number | null): TimeChoice | undefined =>
  choices.find(({ minutes }) => minutes === asked) ?? choices.find(({ length }) => length === asked);
