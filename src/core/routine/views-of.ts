import type { Figure } from './figure.ts';

/** The side of the body that a view mostly shows. */
export type Side = 'side' | 'front' | 'back' | 'above';

export interface FigureView {
  readonly figure: Figure;
  readonly from: Side;
}

/** From this many degrees on, a view from above shows more of the back of a lying body than of its side. */
const HIGH = 40;
const TURNED = 45;

/** The figure from its own view and from its second one, which is level, if it has one. */
export function viewsOf(figure: Figure): readonly FigureView[] {
  const { also } = figure;
  const figures = also === null ? [figure] : [figure, { ...figure, view: also, above: 0 }];
  return figures.map((each) => ({ figure: each, from: sideOf(each) }));
}

function sideOf({ view, above }: Figure): Side {
  if (above >= HIGH) return 'above';
  if (Math.abs(view) < TURNED) return 'side';
  return view > 0 ? 'front' : 'back';
}
