import { type ComponentType, createElement, useEffect, useState } from 'react';
import { late } from '../../core/late.ts';

const fetches: (() => Promise<unknown>)[] = [];

/** Fetches a file that exports a component of this name. */
type Fetch<Name extends string, P> = () => Promise<Readonly<Record<Name, ComponentType<P>>>>;

/**
 * A component whose code is fetched when it is first shown, or ahead of that by `fetch`. When that fails, `onFail` throws
 * or renders nothing, and the next visit fetches again. Not React's `lazy`: React delays what that has suspended by 300 ms.
 */
function lateComponent<Name extends string, P extends object>(
  name: Name,
  fetch: Fetch<Name, P>,
  onFail: (problem: unknown) => null,
) {
  const code = late(async () => (await fetch())[name]);
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
export const screen = <Name extends string, P extends object>(name: Name, fetch: Fetch<Name, P>) =>
  lateComponent(name, fetch, (problem) => {
    throw problem;
  });

/** A part that only some people see, and without which a screen works. */
export const part = <Name extends string, P extends object>(name: Name, fetch: Fetch<Name, P>) =>
  lateComponent(name, fetch, () => null);

/** Fetches all of them, one after the other, so that a tap does not have to wait. */
export async function warmScreens(): Promise<void> {
  for (const fetch of fetches) await fetch();
}
