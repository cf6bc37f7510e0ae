/**
 * Characters that no text may contain: controls other than tabs and line ends, line separators, and characters that embed,
 * override or isolate a writing direction. With them, a text can look different from what the app reads.
 */
export const HIDDEN = /(?:(?![\t\n\r])\p{Cc}|[\u2028-\u202E\u2066-\u2069])/u;

/** A text that is not empty and has no hidden characters. */
export const PLAIN_TEXT = new RegExp(`^(?![\\s\\S]*${HIDDEN.source})[\\s\\S]*\\S`, 'u');
