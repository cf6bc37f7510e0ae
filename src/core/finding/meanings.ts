import { wordsOf } from './words-of.ts';

/** What people call things, beside the words of the screen. */
export interface Synonyms {
  /** Each is a group of words or phrases that mean the same. */
  readonly groups: readonly (readonly string[])[];
  /** Words that say nothing: "the", "for". */
  readonly fillers: readonly string[];
}

/** Shorter words are not taken for the beginning of another. */
const LEAST_BEGUN = 3;
const MOST_MEANINGS = 60;

/** Whether a phrase stands at `i`; its last word may be unfinished where `begun` says so. */
const stands = (phrase: readonly string[], words: readonly string[], i: number, begun: boolean): boolean =>
  phrase.every((word, j) => {
    const each = words[i + j];
    if (each === undefined) return false;
    if (word === each) return true;
    return begun && j === phrase.length - 1 && each.length >= LEAST_BEGUN && word.startsWith(each);
  });

/**
 * Some words, and the same with synonyms in the place of them. `begun`: the last word of a phrase may be unfinished, as
 * it is while a person types.
 */
export function meanings(
  words: readonly string[],
  groups: Synonyms['groups'],
  begun: boolean,
): readonly (readonly string[])[] {
  const found = [words];
  for (const group of groups) {
    const phrases = group.map((phrase) => wordsOf(phrase).map(({ text }) => text));
    for (const said of found.slice(0, MOST_MEANINGS)) {
      for (const phrase of phrases) {
        const at = said.findIndex((_, i) => stands(phrase, said, i, begun));
        if (at < 0) continue;
        const others = phrases.filter((other) => other !== phrase);
        found.push(
          ...others.map((other) => [...said.slice(0, at), ...other, ...said.slice(at + phrase.length)]),
        );
      }
    }
  }
  return found.slice(0, MOST_MEANINGS);
}
