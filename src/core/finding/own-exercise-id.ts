import { nameKey } from './name-key.ts';

/** As long as the format of routine files allows. */
const LONGEST = 60;

/**
 * The id of an exercise of a person's own, from its name: the same for names of the same words, whether they are in a
 * routine's text or in the history of another app, and no id of the library. A name that is too long, or has letters
 * that an id cannot have, is told apart by a hash.
 */
export function ownExerciseId(name: string): string {
  const key = nameKey(name);
  const plain = `own-${key.replaceAll(/[^a-z0-9]+/g, '-')}`.replaceAll(/-{2,}/g, '-').replace(/-$/, '');
  if (key !== '' && /^[a-z0-9 -]+$/.test(key) && plain.length <= LONGEST) return plain;
  const hash = shortHash(key || name);
  return `${plain.slice(0, LONGEST - hash.length - 1).replace(/-$/, '')}-${hash}`;
}

/**
 * Eight characters that are very likely different for different texts, to be part of an id (FNV-1a; G. Fowler, L. C. Noll
 * and K.-P. Vo, 1991).
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
