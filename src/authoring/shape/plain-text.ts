/**
 * Characters that no text may hold: controls other than tabs and line ends, separators of lines, and what embeds,
 * overrides or isolates a direction of writing. With them, what is read is not what is seen.
 */
export const HIDDEN = /(?:(?![\t\n\r])\p{Cc}|[\u2028-\u202E\u2066-\u2069])/u;

/** A text with something in it and nothing hidden. */
export const PLAIN_TEXT = new RegExp(`^(?![\\s\\S]*${HIDDEN.source})[\\s\\S]*\\S`, 'u');
