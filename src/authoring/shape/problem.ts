/** Something wrong in a file, described so that its author can correct it. */
export interface Problem {
  /** Where, from the root of the file: `$.blocks[1].slots[0].reps`. */
  readonly path: string;
  /** What is wrong, as one sentence or two. */
  readonly message: string;
  /** What is allowed there instead. */
  readonly allowed: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How many problems are reported at once: enough to correct a file, few enough to read. */
export const MAX_PROBLEMS = 50;

/** The path of a field; a name that would read badly after a dot is quoted. */
export const fieldPath = (path: string, key: string): string =>
  /^[A-Za-z_$][\w$]{0,59}$/.test(key) ? `${path}.${key}` : `${path}[${quoted(key)}]`;

/** A value from a file, in quotes and short enough for a sentence. */
export function quoted(text: string): string {
  // By code points, so that an emoji is not cut in two.
  const letters = Array.from(text.slice(0, 100));
  return JSON.stringify(letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : text);
}

/** `a, b or c`. */
export const joinWithOr = (words: readonly string[]): string => joined(words, 'or');

/** `a, b and c`. */
export const joinWithAnd = (words: readonly string[]): string => joined(words, 'and');

function joined(words: readonly string[], last: string): string {
  return words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${last} ${words.slice(-1).join('')}`;
}
