import { strengthOf } from '../epley.ts';
import type { LastResult } from './last-result.ts';
import type { Lifted } from './reason.ts';

/** An entry of more than so many times the best of the last sessions is asked about. */
export const FAR_ABOVE = 1.5;
/** How many sessions the best is taken from. */
export const LOOK_BACK = 8;

export const liftedIn = ({ kg, work }: LastResult): Lifted =>
  work.kind === 'reps' ? { kind: 'reps', kg, reps: work.least } : { kind: 'hold', kg, ms: work.least };

/** How much it is; only lifts of the same kind can be compared. */
export const sizeOf = (lift: Lifted): number => {
  const amount = lift.kind === 'reps' ? lift.reps : lift.ms;
  return lift.kind === 'reps' && lift.kg !== null && lift.kg > 0 ? strengthOf(lift.kg, amount) : amount;
};

const isLoaded = ({ kg }: Lifted) => kg !== null && kg > 0;
const isHelped = ({ kg }: Lifted) => kg !== null && kg < 0;

const isAlike = (a: Lifted, b: Lifted) =>
  a.kind === b.kind && isLoaded(a) === isLoaded(b) && isHelped(a) === isHelped(b);

/** The largest of the lifts that one can be compared with; null without any. */
export function bestOf(lifts: readonly Lifted[], like: Lifted): Lifted | null {
  const alike = lifts.filter((each) => isAlike(each, like));
  return alike.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null;
}

/** Whether a lift, or its weight alone, is so far above the best that it may be a slip of the finger. */
export const isFarAbove = (lift: Lifted, best: Lifted | null): best is Lifted =>
  best !== null &&
  (sizeOf(lift) > FAR_ABOVE * sizeOf(best) ||
    (lift.kg !== null && best.kg !== null && best.kg > 0 && lift.kg > FAR_ABOVE * best.kg));

/** Whether a session came to no more than the plan asked for: that cannot be a slip of the finger. */
const isAsAsked = ({ kg, askedKg, work }: LastResult): boolean =>
  work.least <= work.asked && (kg === null || (askedKg !== null && kg <= askedKg));

interface Believed {
  /** Newest first. */
  readonly results: readonly LastResult[];
  /** The newest session, when its entry is far above the `best` before it and was seen only once. */
  readonly doubted: { readonly entry: Lifted; readonly best: Lifted } | null;
}

/** Leaves out sessions with an entry far above the best before them, unless two in a row have one. */
export function believed(results: readonly LastResult[]): Believed {
  const kept: LastResult[] = [];
  let doubted: { readonly result: LastResult; readonly best: Lifted } | null = null;
  for (const result of results.toReversed()) {
    const best = bestOf(kept.slice(-LOOK_BACK).map(liftedIn), liftedIn(result));
    const far = !isAsAsked(result) && isFarAbove(liftedIn(result), best);
    if (far && !doubted) {
      doubted = { result, best };
      continue;
    }
    if (far && doubted) kept.push(doubted.result);
    kept.push(result);
    doubted = null;
  }
  return {
    results: kept.toReversed(),
    doubted: doubted && { entry: liftedIn(doubted.result), best: doubted.best },
  };
}
