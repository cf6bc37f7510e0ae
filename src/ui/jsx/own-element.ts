import type { ReactNode } from 'react';
import { jsx } from 'react/jsx-runtime';

interface Parent {
  readonly children?: ReactNode;
}

const isWords = (child: unknown): boolean =>
  typeof child === 'number' || (typeof child === 'string' && child.trim() !== '');

/**
 * The properties of an element with each text that stands beside other children in a `<span>` of its own.
 *
 * A browser's translator replaces text nodes. React keeps those that have siblings, so it would write to a node that is
 * no longer on the page, or fail when it removes it. The text of an element without other children is written to the
 * element, whatever is in it.
 */
export function withOwnElements<P extends Parent>(props: P): P {
  const { children } = props;
  if (!Array.isArray(children) || !children.some(isWords)) return props;
  return {
    ...props,
    children: children.map((child) => (isWords(child) ? jsx('span', { children: child }) : child)),
  };
}
