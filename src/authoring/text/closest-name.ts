import { slips } from '../../core/finding/slips.ts';
import { bareName } from '../../core/finding/words-of.ts';
import type { KnownNames } from './known-names.ts';

/** Names of at least this length may have two typing errors, shorter ones one. */
const LONG_NAME = 8;

type Bare = readonly [name: string, bare: string, letters: number];

/** Which letters a bare name has, as bits. A typing error changes at most two of them. */
const lettersOf = (bare: string): number => {
  let letters = 0;
  for (let i = 0; i < bare.length; i++) letters |= 1 << bare.charCodeAt(i);
  return letters;
};

const bareNames = new WeakMap<KnownNames['names'], readonly Bare[]>();

/** The known names with their bare names. */
function withBare(names: KnownNames['names']): readonly Bare[] {
  const made =
    bareNames.get(names) ??
    Array.from(names.values(), (name): Bare => {
      const bare = bareName(name);
      return [name, bare, lettersOf(bare)];
    });
  bareNames.set(names, made);
  return made;
}

/** The exercise that the person most likely meant by a name with one or two typing errors. */
export function closestName({ names }: KnownNames, name: string): string | null {
  const bare = bareName(name);
  const letters = lettersOf(bare);
  let best: string | null = null;
  // One error more than is allowed, then the fewest that were found.
  let least = bare.length < LONG_NAME ? 2 : 3;
  for (const [known, knownBare, knownLetters] of withBare(names)) {
    let apart = letters ^ knownLetters;
    // Each round clears a bit. If some are left, the name is no closer than the best one so far.
    for (let bits = 2 * (least - 1); bits > 0; bits--) apart &= apart - 1;
    if (apart) continue;
    const away = slips(bare, knownBare, least);
    if (away < least) [best, least] = [known, away];
  }
  return best;
}
