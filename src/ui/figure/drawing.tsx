import { useLayoutEffect, useRef } from 'react';
import { setDrawing } from '../../figure/stage/set-drawing.ts';
import css from './drawing.module.css';

/** A picture of a strip, as large as its place. */
export function Drawing({ svg }: { readonly svg: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (ref.current) setDrawing(ref.current, svg);
  }, [svg]);
  return <span ref={ref} className={css.drawing} />;
}
