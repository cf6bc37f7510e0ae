import { onTestFinished } from 'vitest';

/**
 * The hash addresses the test visits from now on. Without a session, the player goes on to the first screen as soon as
 * its code has arrived, and replaces its own entry.
 */
export function visitedAddresses(): ReadonlySet<string> {
  const visited = new Set<string>();
  const visit = ({ newURL }: HashChangeEvent) => visited.add(new URL(newURL).hash);
  window.addEventListener('hashchange', visit);
  onTestFinished(() => window.removeEventListener('hashchange', visit));
  return visited;
}
