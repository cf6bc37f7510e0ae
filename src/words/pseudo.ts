import { ENGLISH, type Language } from './language.ts';

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

/** A value of the catalogue with every sentence in it, and every sentence its functions return, translated. */
function translated(value: unknown): unknown {
  if (typeof value === 'string') return pseudo(value);
  if (typeof value === 'function') {
    return (...given: unknown[]) => translated(Reflect.apply(value, undefined, given));
  }
  if (Array.isArray(value)) return value.map(translated);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, translated(each)]));
}

/**
 * A language for tests: the English catalogue accented, longer and in brackets. An ASCII letter on a screen is then
 * part of a sentence that does not come from the catalogue, or of a routine.
 */
export const pseudoLanguage = (direction: Language['direction']): Language => ({
  tag: `${ENGLISH.tag}-x-pseudo`,
  direction,
  translate: (_, english) => new Proxy(english, { get: (from, key) => translated(Reflect.get(from, key)) }),
});
