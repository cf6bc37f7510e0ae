import { purposeAt } from './purpose-of.ts';
import { at } from './quantity.ts';

/** Words between the facts of a block that say nothing. */
export const FILLERS =
  /(?:of|each|the|following|done|for (?:time|quality)(?=\s*$)|for(?! time)|in|with|and|a|total|do|perform|repeat|complete|times through|through|x(?=\s+\D)|sets?|per|exercises?|exercise|then|between|after|all|moves?|movements?|reps|list|as|many|possible|long|about|approx|all (?:the )?exercises|round)(?![\p{L}\p{N}])/iuy;

/** What the facts of a block begin with. */
const FACTS =
  /super|circuit|tabata|interval|hiit|afap|ladder|straight|e\d?mom|every|each|minute|lines|time|amrap|no|id/iuy;
/** What those begin with that have a number. */
const NUMBERED = /rounds?|cap|work|on|rest|recovery|off|break|x$/iuy;

const NAME = /\p{L}[\p{L}'-]*$/uy;
const WORD = /[^\s,;()[\]|:]+/g;

/**
 * Whether a word is certainly no part of a fact of a block, in a written or a pasted text. `numbered`: whether there are
 * numbers beside it.
 */
export const isPlainWord = (word: string, numbered: boolean): boolean =>
  at(NAME, word, 0) !== null &&
  at(FILLERS, word, 0) === null &&
  at(FACTS, word, 0) === null &&
  !(numbered && at(NUMBERED, word, 0)) &&
  !purposeAt(word, 0);

/** Whether a word can stand between facts and say nothing. */
export const isFiller = (word: string): boolean =>
  (at(FILLERS, word, 0)?.[0].length === word.length &&
    at(FACTS, word, 0) === null &&
    at(NUMBERED, word, 0) === null) ||
  /^[.+&–—-]+$/.test(word);

/** Whether one of some words is plain. Those after a number, and that of an id, can belong to it. */
export const hasPlainWord = (text: string): boolean =>
  (text.split(/\d|\bid /, 1)[0]?.match(WORD) ?? []).some(
    (word) => word.length > 1 && isPlainWord(word, true),
  );

/** Whether a line that begins with these words could be a heading. */
export const isLikeBlock = (words: string): boolean =>
  !hasPlainWord(words) || /^(?:part|block|phase|station)\b/i.test(words);
