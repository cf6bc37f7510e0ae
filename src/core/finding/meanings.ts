import { wordsOf } from './words-of.ts';

/** Names that people use besides the words on the screen. */
export interface Synonyms {
  /** Each is a group of words or phrases that mean the same. */
  readonly groups: readonly (readonly string[])[];
  /** Words that do not narrow a search: "the", "for". */
  readonly fillers: readonly string[];
}

/** A word that was typed, or one of a synonym in its place. */
export interface Meant {
  readonly text: string;
  /** The words of one synonym share a number, because they have to be found together. Null for a word as it was typed. */
  readonly phrase: number | null;
}

/** Shorter words are not taken for the beginning of another. */
const LEAST_BEGUN = 3;
const MOST_MEANINGS = 60;

/** Whether a phrase was typed at `i`; its last word may be unfinished where `begun` says so. */
const stands = (phrase: readonly string[], words: readonly Meant[], i: number, begun: boolean): boolean =>
  phrase.every((word, j) => {
    const each = words[i + j];
    // No synonyms of synonyms, because they mean something else: both the rear and the front of the shoulders are delts.
    if (each === undefined || each.phrase !== null) return false;
    if (word === each.text) return true;
    const { text } = each;
    return begun && j === phrase.length - 1 && text.length >= LEAST_BEGUN && word.startsWith(text);
  });

/**
 * Some words, and the same with synonyms in their place, or with the words of a phrase kept together. `begun`: the last
 * word of a phrase may be unfinished, because the person is still typing.
 */
export function meanings(
  words: readonly string[],
  groups: Synonyms['groups'],
  begun: boolean,
): readonly (readonly Meant[])[] {
  const found: (readonly Meant[])[] = [words.map((text) => ({ text, phrase: null }))];
  let phrasesFound = 0;
  for (const group of groups) {
    const phrases = group.map((phrase) => wordsOf(phrase).map(({ text }) => text));
    for (const said of found.slice(0, MOST_MEANINGS)) {
      for (const phrase of phrases) {
        const at = said.findIndex((_, i) => stands(phrase, said, i, begun));
        if (at < 0) continue;
        for (const other of phrases.filter((each) => each !== phrase || each.length > 1)) {
          const together = phrasesFound++;
          const meant = other.map((text) => ({ text, phrase: together }));
          found.push([...said.slice(0, at), ...meant, ...said.slice(at + phrase.length)]);
        }
      }
    }
  }
  return found.slice(0, MOST_MEANINGS);
}
