import { type ComponentType, createElement, useEffect, useState } from 'react';
import { type Late, late } from '../../core/late.ts';
import { lateStyles } from './late-styles.ts';

/** What every late component waits for besides its own code: the styles, and what the app adds when it opens. */
export const neededByLate: (() => Promise<unknown>)[] = [lateStyles];

const fetches: Late<unknown>[] = [];

/** Fetches a file that exports a component of this name. */
type Fetch<Name extends string, P> = () => Promise<Readonly<Record<Name, ComponentType<P>>>>;

/**
 * A component whose code is fetched when it is first shown, or ahead of that by `fetch`. When that fails, it is
 * fetched again after each of the `waits` and whenever the network is back. Without waits, `onFail` throws or renders
 * nothing, and the next visit fetches again. `Meanwhile` is shown until the code is here. It does not use React's
 * `lazy`, because React shows what has suspended up to 300 ms later.
 */
interface Manner<P> {
  /** Milliseconds before each further try; the last one repeats. Without any, the first failure counts. */
  readonly waits: readonly number[];
  readonly onFail: (problem: unknown) => null;
  readonly Meanwhile?: ComponentType<P>;
}

function lateComponent<Name extends string, P extends object>(
  name: Name,
  fetch: Fetch<Name, P>,
  { waits, onFail, Meanwhile }: Manner<P>,
) {
  const code = late(async () => {
    // The styles before the code: the loader of the build does not wait for a stylesheet that is already on the page.
    const needed = neededByLate.map((each) => each());
    const [found] = await Promise.all([fetch(), ...needed]);
    return found[name];
  });
  fetches.push(code);
  function Late(props: P) {
    'use no memo';
    const [Shown, show] = useState(code.here);
    useEffect(() => {
      if (Shown) return undefined;
      let left = waits;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const ask = () => {
        clearTimeout(timer);
        void code().then(
          (found) => show(() => found),
          (problem: unknown) => {
            const [ms, ...others] = left;
            if (ms === undefined) show(() => onFail(problem));
            else timer = setTimeout(ask, ms);
            if (others.length > 0) left = others;
          },
        );
      };
      ask();
      addEventListener('online', ask);
      return () => {
        clearTimeout(timer);
        removeEventListener('online', ask);
      };
    }, [Shown]);
    const Now = Shown ?? Meanwhile;
    return Now ? createElement(Now, props) : null;
  }
  return Object.assign(Late, { fetch: code });
}

const fail = (problem: unknown) => {
  throw problem;
};

/** A screen. Without its code, the boundary around the screen shows that it failed. */
export const screen = <Name extends string, P extends object>(
  name: Name,
  fetch: Fetch<Name, P>,
  Meanwhile?: ComponentType<P>,
) => lateComponent(name, fetch, { waits: [], onFail: fail, ...(Meanwhile && { Meanwhile }) });

/** A screen that cannot be given up, because a session runs: `Meanwhile` stands in for it until it is here. */
export const vitalScreen = <Name extends string, P extends object>(
  name: Name,
  fetch: Fetch<Name, P>,
  Meanwhile: ComponentType<P>,
) => lateComponent(name, fetch, { waits: [1000, 2000, 5000], onFail: fail, Meanwhile });

/** A part that only some people see, and without which a screen works. `Meanwhile` keeps its place. */
export const part = <Name extends string, P extends object>(
  name: Name,
  fetch: Fetch<Name, P>,
  Meanwhile?: ComponentType<P>,
) =>
  lateComponent(name, fetch, {
    waits: [1000, 5000, 30_000],
    onFail: () => null,
    ...(Meanwhile && { Meanwhile }),
  });

/** Fetches all of them, one after the other and each once `idle` resolves, so that a tap does not have to wait. */
export async function warmScreens(idle: () => Promise<void>): Promise<void> {
  for (const fetch of fetches) {
    if (fetch.here()) continue;
    await idle();
    await fetch();
  }
}
