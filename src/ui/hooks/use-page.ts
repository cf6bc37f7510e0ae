import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { useHydrated } from './use-hydrated.ts';

const marks = (): Readonly<Record<string, unknown>> => ({ ...history.state });

/**
 * Sets the document title, and on arrival focuses the heading (give the h1 the returned ref and `tabIndex={-1}`) and
 * scrolls to the top, unless the user comes back to the screen. A screen that was in the page before the app is being
 * used already: there focus and scroll position stay.
 */
export function usePage(title: string) {
  'use no memo';
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Holdfast`;
  }, [title]);
  const isNew = useRef(useHydrated());
  useEffect(() => {
    if (isNew.current) heading.current?.focus({ preventScroll: true });
    if (marks()['seen']) return;
    if (isNew.current) scrollTo(0, 0);
    history.replaceState({ ...marks(), seen: true }, '');
  }, []);
  return heading;
}

/** History state of every navigation inside the app: tells Back whether there is a previous screen. */
export const INSIDE = { inside: true } as const;

/** Goes back to the previous screen of the app; after a reload or from a shared link, to `fallback`. */
export function useBack(fallback: string): () => void {
  'use no memo';
  const [, navigate] = useLocation();
  return () => {
    const state: unknown = history.state;
    if (typeof state === 'object' && state !== null && 'inside' in state) history.back();
    else navigate(fallback, { replace: true });
  };
}
