import { part } from '../shell/late-component.ts';
import { ThumbSign } from './thumb-sign.tsx';

export const FigureStrip = part('FigureStrip', () => import('./figure-strip.tsx'));
/** The small picture of an exercise; until it is here, its sign. */
export const Thumb = part('Thumb', () => import('./thumb.tsx'), ThumbSign);
