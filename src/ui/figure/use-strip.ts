import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { drawStrip } from '../../figure/stage/draw-figures.ts';

type Pictures = Awaited<ReturnType<typeof drawStrip>>;

/** The drawings of the figures at one scale; none until they are drawn, and none when they cannot be. */
export function useStrip(figures: readonly Figure[], withStart = false): Pictures {
  const [pictures, setPictures] = useState<Pictures>([]);
  const key = `${withStart} ${figures.map(({ shows, view }) => shows + view).join()}`;
  const latest = useRef(figures);
  useLayoutEffect(() => {
    latest.current = figures;
  });
  useEffect(() => {
    let gone = false;
    if (latest.current.length === 0) return undefined;
    void drawStrip(latest.current, withStart)
      .catch(() => [])
      .then((drawn) => {
        if (!gone) setPictures(drawn);
      });
    return () => {
      gone = true;
    };
  }, [key, withStart]);
  return pictures.length === figures.length ? pictures : [];
}
