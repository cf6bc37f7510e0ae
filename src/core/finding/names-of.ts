import { meanings, type Synonyms } from './meanings.ts';
import { wordsOf } from './words-of.ts';

/** A name as it is compared: its letters and digits in lower case, without accents and spaces. */
export const bareName = (name: string): string =>
  wordsOf(name)
    .map(({ text }) => text)
    .join('');

/** All that an exercise is called, as bare names: its name first, then its id, then what synonyms make of its name. */
export function namesOf(
  { id, name }: { readonly id: string; readonly name: string },
  groups: Synonyms['groups'],
): readonly string[] {
  const words = wordsOf(name).map(({ text }) => text);
  const [bare = [], ...others] = meanings(words, groups, false);
  return [bare.join(''), bareName(id), ...others.map((each) => each.join(''))];
}
