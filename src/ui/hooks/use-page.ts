import { useEffect, useRef } from 'react';

const marks = (): Readonly<Record<string, unknown>> => ({ ...history.state });

/**
 * Sets the document title, and on arrival focuses the heading (give the h1 the returned ref and `tabIndex={-1}`) and
 * scrolls to the top, unless the user comes back to the screen.
 */
export function usePage(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Holdfast`;
  }, [title]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    if (marks()['seen']) return;
    scrollTo(0, 0);
    history.replaceState({ ...marks(), seen: true }, '');
  }, []);
  return heading;
}
