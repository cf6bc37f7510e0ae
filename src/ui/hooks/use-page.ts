import { useEffect, useRef } from 'react';

const marks = (): Readonly<Record<string, unknown>> => ({ ...history.state });

/**
 * What a screen owes on arrival: its name in the title bar, focus on its heading (give the h1 the returned ref and
 * `tabIndex={-1}`), and the top of the page, unless one comes back to it.
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
