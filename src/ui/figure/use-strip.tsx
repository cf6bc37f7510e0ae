import { useLayoutEffect, useRef } from 'react';
import type { Figure } from '../../core/routine/figure.ts';
import { drawStrip } from '../../figure/stage/draw-figures.ts';
import { setDrawing } from '../../figure/stage/set-drawing.ts';
import { useAsync } from '../hooks/use-async.ts';
import css from './use-strip.module.css';

type Pictures = Awaited<ReturnType<typeof drawStrip>>;

/** The drawings of the figures at one scale; none until they are drawn, and none when they cannot be. */
export function useStrip(figures: readonly Figure[], withStart = false): Pictures {
  const key = figures.map(({ shows, view }) => shows + view).join();
  const drawn = useAsync(
    async () => (key === '' ? [] : drawStrip(figures, withStart).catch(() => [])),
    `${withStart} ${key}`,
  );
  return drawn?.length === figures.length ? drawn : [];
}

/** A picture of a strip, as large as its place. */
export function Drawing({ svg }: { readonly svg: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (ref.current) setDrawing(ref.current, svg);
  }, [svg]);
  return <span ref={ref} className={css.drawing} />;
}
