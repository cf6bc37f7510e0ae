import type { Pain } from '../../session/pain.ts';
import type { SessionRecord, SetRecord } from '../record.ts';
import { painVerdict } from './pain-verdict.ts';

/**
 * What the pain in the last session of an exercise asks of the next one. `hold`: the same again, without progress.
 * `without`: the session begins without the exercise and asks first. `session` is the one it was reported in.
 */
export type AfterPain =
  | { readonly kind: 'none' }
  | { readonly kind: 'hold' | 'without'; readonly pain: Pain; readonly session: string };

/** How much lighter a set becomes when it hurts. The model asks for less, not for how much: this share is ours. */
export const LIGHTER_SHARE = 0.25;

const NO_PAIN: AfterPain = { kind: 'none' };

const SEVERITY = { 'go-on': 0, ease: 1, stop: 2 } as const;

/** The pain of these sets with the gravest consequence, the strongest of those; null without one. */
export function worstPain(sets: readonly Pick<SetRecord, 'pain'>[]): Pain | null {
  const pains = sets.flatMap(({ pain }) => pain ?? []);
  const grave = (pain: Pain) => SEVERITY[painVerdict(pain)] * 100 + pain.level;
  return pains.toSorted((a, b) => grave(b) - grave(a))[0] ?? null;
}

/**
 * What follows from the last session in which the exercise was done or hurt, in any routine. A stopped exercise stays
 * out until it has been tried again without such a pain; what the app assumed while nobody touched it shows no such
 * thing, unless the exercise is one that nobody enters (`assumed`). `records` are newest first.
 */
export function afterPain(records: readonly SessionRecord[], exercise: string, assumed = false): AfterPain {
  const isTried = ({ result }: SetRecord) => result !== null && (assumed || result.entered);
  for (const { id, sets } of records) {
    const own = sets.filter((set) => set.exercise === exercise);
    const pain = worstPain(own);
    if (pain === null && !own.some(isTried)) continue;
    const verdict = pain && painVerdict(pain);
    if (pain === null || verdict === 'go-on') return NO_PAIN;
    return { kind: verdict === 'stop' ? 'without' : 'hold', pain, session: id };
  }
  return NO_PAIN;
}

/** A pain that stopped another exercise, which loads the same place. */
export interface PainNearby {
  readonly pain: Pain;
  readonly session: string;
  /** The name of the exercise that hurt. */
  readonly of: string;
}

/**
 * Finds the latest pain that was over 5 or sharp, in another exercise, at a place that this exercise trains too (`loads`).
 * Null if this exercise was done after that pain: `doneAt` is when it was last done, in wall-clock
 * milliseconds, and a pain in that same session counts. `records` are newest first.
 */
export function painNearby(
  records: readonly SessionRecord[],
  exercise: string,
  doneAt: number,
  loads: (place: Pain['place']) => boolean,
): PainNearby | null {
  for (const { id, sets, startedAtWall } of records) {
    if (startedAtWall < doneAt) return null;
    const others = sets.filter((set) => set.exercise !== exercise && set.pain && loads(set.pain.place));
    const pain = worstPain(others);
    const of = others.find((set) => set.pain === pain);
    if (pain && of && painVerdict(pain) === 'stop') return { pain, session: id, of: of.name };
  }
  return null;
}
