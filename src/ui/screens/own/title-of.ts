import { ownWords } from '../../../words/en/own-words.ts';

/** The name that a text gives its routine. */
export const titleOf = (text: string): string =>
  /^[\t ]*#(?!#)[\t ]*(.+)$/m.exec(text)?.[1]?.trim() || ownWords.unnamed;
