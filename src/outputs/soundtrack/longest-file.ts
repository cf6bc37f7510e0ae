const FIVE_MINUTES_MS = 300_000;

/**
 * How much of a track one file may hold. WebKit reads a whole file before it plays it, at about 7 MB a second; the
 * others read as they go, and then one file is best, for it needs no script to go on.
 */
export const longestFileMs = (): number =>
  navigator.vendor.startsWith('Apple') ? FIVE_MINUTES_MS : Number.MAX_SAFE_INTEGER;
