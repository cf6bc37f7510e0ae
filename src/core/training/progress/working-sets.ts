import type { SetRecord } from '../record.ts';

interface Working {
  /** Null when no set has a weight. */
  readonly kg: number | null;
  readonly work: readonly SetRecord[];
}

/**
 * The weight a session is judged by: the one that most sets were done with. When several have as many, the heaviest if it
 * came last, because the others led up to it (40, 60, 80); otherwise the middle one, because the person went lighter.
 */
export function workingSets(sets: readonly SetRecord[]): Working {
  const weights = sets.flatMap(({ result }) => result?.kg ?? []);
  const count = (kg: number) => weights.filter((each) => each === kg).length;
  const most = Math.max(0, ...weights.map(count));
  const often = [...new Set(weights.filter((kg) => count(kg) === most))];
  const inOrder = often.toSorted((a, b) => a - b);
  const heaviest = inOrder.at(-1);
  const kg = often.at(-1) === heaviest ? heaviest : inOrder[Math.floor(inOrder.length / 2)];
  if (kg === undefined) return { kg: null, work: sets };
  return { kg, work: sets.filter(({ result }) => result?.kg === kg) };
}
