import { shortHash } from '../short-hash.ts';
import { nameKey } from './name-key.ts';

const LONGEST = 60;

/** The id of an exercise of a person's own: the same for names of the same words, and no id of the library. */
export function ownExerciseId(name: string): string {
  const plain = nameKey(name).replaceAll(' ', '-') || shortHash(name);
  return `own-${plain.length > LONGEST ? `${plain.slice(0, LONGEST)}-${shortHash(plain)}` : plain}`;
}
