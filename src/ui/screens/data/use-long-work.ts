import { useRef, useState } from 'react';
import type { WorkWatch } from '../../../core/work-watch.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';

/** Runs work that may be long. The work is told how it is watched; `stop` labels the button that stops it, if it can be. */
export type LongWork = (work: (watch: WorkWatch) => Promise<unknown>, stop?: string) => void;

export interface Done {
  readonly count: number;
  readonly all: number;
}

/** Work that is going on. */
export interface Ongoing {
  readonly done: Done | null;
  readonly stop: string | null;
  readonly end: () => void;
}

/** Runs one long piece of work at a time as `useAttempt` does, and how far it is; null when none goes on. */
export function useLongWork(): readonly [run: LongWork, ongoing: Ongoing | null] {
  const attempt = useAttempt();
  const stopped = useRef<AbortController>(null);
  const [ongoing, setOngoing] = useState<Ongoing | null>(null);
  const run: LongWork = (work, stop) => {
    const stopping = new AbortController();
    stopped.current = stopping;
    const { signal } = stopping;
    const goesOn = () => stopped.current === stopping && !signal.aborted;
    const end = () => {
      stopping.abort();
      setOngoing(null);
    };
    const show = (done: Done | null) => goesOn() && setOngoing({ done, stop: stop ?? null, end });
    show(null);
    attempt(() =>
      work({ tell: (count, all) => show({ count, all }), signal }).then(
        (answer) => {
          if (goesOn()) setOngoing(null);
          return answer;
        },
        (problem: unknown) => {
          // What the person has stopped was not refused.
          if (signal.aborted) return undefined;
          setOngoing(null);
          throw problem;
        },
      ),
    );
  };
  return [run, ongoing];
}
