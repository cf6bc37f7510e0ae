import { slips } from '../../core/finding/slips.ts';
import { bareName } from '../../core/finding/words-of.ts';
import type { KnownNames } from './known-names.ts';

/** Names of at least this length may have two typing errors, shorter ones one. */
const LONG_NAME = 8;

const bareNames = new WeakMap<KnownNames['names'], readonly (readonly [string, string])[]>();

/** The known names with their bare names. */
function withBare(names: KnownNames['names']): readonly (readonly [string, string])[] {
  const made = bareNames.get(names) ?? Array.from(names.values(), (name) => [name, bareName(name)] as const);
  bareNames.set(names, made);
  return made;
}

/** The exercise that the person most likely meant by a name with one or two typing errors. */
export function closestName({ names }: KnownNames, name: string): string | null {
  const bare = bareName(name);
  const most = bare.length < LONG_NAME ? 1 : 2;
  let best: string | null = null;
  let least = most + 1;
  for (const [known, knownBare] of withBare(names)) {
    const away = slips(bare, knownBare, least);
    if (away < least) [best, least] = [known, away];
  }
  return best;
}
