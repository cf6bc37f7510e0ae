import { useLocation } from 'wouter';

/** History state of every navigation inside the app: tells Back whether there is a previous screen. */
export const INSIDE = { inside: true } as const;

/** Goes back to the previous screen of the app; after a reload or from a shared link, to `fallback`. */
export function useBack(fallback: string): () => void {
  const [, navigate] = useLocation();
  return () => {
    const state: unknown = history.state;
    if (typeof state === 'object' && state !== null && 'inside' in state) history.back();
    else navigate(fallback, { replace: true });
  };
}
