import { type ComponentType, createElement, useEffect, useState } from 'react';
import { late } from '../../core/late.ts';

const fetches: (() => Promise<unknown>)[] = [];

/**
 * A component whose code is fetched when it is first shown, or ahead of that by `fetch`. When that fails, `onFail` throws
 * or renders nothing, and the next visit fetches again. Not React's `lazy`: React delays what that has suspended by 300 ms.
 */
function lateComponent<P extends object>(
  fetch: () => Promise<ComponentType<P>>,
  onFail: (problem: unknown) => null,
) {
  const code = late(fetch);
  fetches.push(code);
  function Late(props: P) {
    const [Shown, show] = useState(code.here);
    useEffect(() => {
      if (Shown) return;
      void code().then(
        (found) => show(() => found),
        (problem: unknown) => show(() => onFail(problem)),
      );
    }, [Shown]);
    return Shown && createElement(Shown, props);
  }
  return Object.assign(Late, { fetch: code });
}

/** A screen. Without its code, the boundary around the screen shows that it failed. */
export const screen = <P extends object>(fetch: () => Promise<ComponentType<P>>) =>
  lateComponent(fetch, (problem) => {
    throw problem;
  });

/** A part that only some people see, and without which a screen works. */
export const part = <P extends object>(fetch: () => Promise<ComponentType<P>>) =>
  lateComponent(fetch, () => null);

/** Fetches all of them, one after the other, so that a tap does not have to wait. */
export async function warmScreens(): Promise<void> {
  for (const fetch of fetches) await fetch();
}
