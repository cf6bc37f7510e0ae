import { languageInUse } from '../../words/language.ts';

export interface Named {
  readonly name: string;
  /** Of the name; undefined: that of the app. */
  readonly language?: string | undefined;
}

interface Piece {
  readonly words: string;
  /** Undefined: that of the app. */
  readonly language?: string | undefined;
}

/** The pieces of a sentence: those of the names, of exercises or routines, in another language, and what is between. */
export function piecesOf(sentence: string, names: Iterable<Named>): readonly Piece[] {
  const [named, ...others] = [...names]
    .filter(({ name, language }) => language && language !== languageInUse().tag && sentence.includes(name))
    // "Side Plank" before "Plank".
    .toSorted((a, b) => b.name.length - a.name.length);
  if (!named) return [{ words: sentence }];
  const { name, language } = named;
  return sentence
    .split(name)
    .flatMap((words, i) => [
      ...(i > 0 ? [{ words: name, language }] : []),
      ...(words ? piecesOf(words, others) : []),
    ]);
}
