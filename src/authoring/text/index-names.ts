import { namesOf } from '../../core/finding/names-of.ts';
import type { KnownNames } from './known-names.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A name takes precedence over an id, and both over a synonym; a synonym of several exercises names none of them. */
export function knownNames(exercises: Iterable<Named>, groups: readonly (readonly string[])[]): KnownNames {
  const all = [...exercises];
  const ids = new Map<string, string>();
  const called = all.map((each) => ({ id: each.id, called: namesOf(each, groups) }));
  for (const rank of [0, 1]) {
    for (const { id, called: names } of called) {
      const name = names[rank];
      if (name && !ids.has(name)) ids.set(name, id);
    }
  }
  // A synonym names the exercise whose list has it first, where the names with the fewest replaced words come first.
  const meant = new Map<string, { id: string | null; rank: number }>();
  for (const { id, called: names } of called) {
    for (const [rank, name] of names.slice(2).entries()) {
      const other = meant.get(name);
      if (!other || rank < other.rank) meant.set(name, { id, rank });
      else if (other.id !== id && rank === other.rank) meant.set(name, { id: null, rank });
    }
  }
  for (const [name, { id }] of meant) if (id !== null && !ids.has(name)) ids.set(name, id);
  return { ids, names: new Map(all.map(({ id, name }) => [id, name])) };
}
