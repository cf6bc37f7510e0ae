import { meanings, type Synonyms } from './meanings.ts';
import { wordsOf } from './words-of.ts';

/** All names of an exercise, as bare names: its name, its id, then its name with words replaced by synonyms. */
export function namesOf(
  { id, name }: { readonly id: string; readonly name: string },
  groups: Synonyms['groups'],
): readonly string[] {
  const meant = [name, id].map((each) =>
    meanings(
      wordsOf(each).map(({ text }) => text),
      groups,
      false,
    ).map((words) => words.map(({ text }) => text).join('')),
  );
  return [...meant.map(([bare = '']) => bare), ...meant.flatMap(([, ...others]) => others)];
}
