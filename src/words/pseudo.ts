import { ENGLISH, type Language, withSentences } from './language.ts';

const ASCII = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = 'àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';
const FILLER = ' öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ éļéṽéñ ţŵéļṽé';
/** How much longer than English other languages tend to be. */
const LONGER = 0.4;

/** The same text, still legible, without an ASCII letter. */
export const accented = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => ACCENTED[ASCII.indexOf(letter)] ?? letter);

/** Brackets show where a sentence begins and ends: a sentence that is cut off, or made of pieces, stands out. */
function pseudo(text: string): string {
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  if (letters === 0) return text;
  const filler = FILLER.slice(0, Math.ceil(letters * LONGER)).trimEnd();
  return text.replace(/\S.*\S|\S/s, (words) => `[${accented(words)}${filler}]`);
}

/**
 * A language for tests: the English catalogue accented, longer and in brackets. An ASCII letter on a screen is then
 * part of a sentence that does not come from the catalogue, or of a routine.
 */
export const pseudoLanguage = (direction: Language['direction']): Language => ({
  tag: `${ENGLISH.tag}-x-pseudo`,
  direction,
  translate: (_, english) =>
    new Proxy(english, { get: (from, key) => withSentences(Reflect.get(from, key), pseudo) }),
});
