import { onTestFinished } from 'vitest';

/**
 * The hash addresses the test visits from now on. Without a session there, the player leads on to the library by an
 * entry that replaces its own, as soon as its code has arrived.
 */
export function visitedAddresses(): ReadonlySet<string> {
  const visited = new Set<string>();
  const visit = ({ newURL }: HashChangeEvent) => visited.add(new URL(newURL).hash);
  window.addEventListener('hashchange', visit);
  onTestFinished(() => window.removeEventListener('hashchange', visit));
  return visited;
}
