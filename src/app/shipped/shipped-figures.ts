import figures from 'virtual:shipped-figures';
import type { Figure } from '../../core/routine/figure.ts';

/** What the exercises are drawn from, by exercise id. */
export const shippedFigures: ReadonlyMap<string, Figure> = new Map(figures);
