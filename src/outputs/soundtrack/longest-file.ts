const FIVE_MINUTES_MS = 300_000;

/**
 * How much of a track one file may hold. WebKit reads a whole file before it plays it, at about 7 MB a second, and
 * Firefox keeps the whole of it in memory (200 MB for an hour). Chromium reads as it goes, and then one file is best,
 * for it needs no script to go on.
 */
export const longestFileMs = (): number =>
  navigator.vendor.startsWith('Google') ? Number.MAX_SAFE_INTEGER : FIVE_MINUTES_MS;
