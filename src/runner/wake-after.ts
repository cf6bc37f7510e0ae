/**
 * Wakes once after a delay. Only a wake-up: it may come late, a minute late in a hidden page, and whoever is woken
 * reads the clock to learn what time it is.
 */
export function wakeAfter(ms: number, listener: () => void): () => void {
  const timer = setTimeout(listener, ms);
  return () => clearTimeout(timer);
}
