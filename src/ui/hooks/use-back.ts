import { useLocation } from 'wouter';

/** Marks every step taken inside the app, so that Back knows whether there is somewhere to go back to. */
export const INSIDE = { inside: true } as const;

/** Goes where one came from; after a reload or from a shared link, to `fallback`. */
export function useBack(fallback: string): () => void {
  const [, navigate] = useLocation();
  return () => {
    const state: unknown = history.state;
    if (typeof state === 'object' && state !== null && 'inside' in state) history.back();
    else navigate(fallback, { replace: true });
  };
}
