const FIVE_MINUTES_MS = 300_000;

/**
 * How much of a track fits into one file. WebKit reads a whole file before it plays it, at about 7 MB a second, and
 * Firefox keeps it in memory (200 MB for an hour). Chromium reads while it plays, so one file is best there: it goes on
 * without a script.
 */
export const longestFileMs = (): number =>
  navigator.vendor.startsWith('Google') ? Number.MAX_SAFE_INTEGER : FIVE_MINUTES_MS;
