/**
 * Characters that no text may hold: controls other than tabs and line ends, separators of lines, and what embeds,
 * overrides or isolates a direction of writing. With them, what is read is not what is seen.
 */
export const HIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/** A text with something in it and nothing hidden. */
export const PLAIN_TEXT = new RegExp(`^(?![^]*${HIDDEN.source})[^]*\\S`, 'u');
