import figures from 'virtual:shipped-figures';
import type { Figure } from '../../core/routine/figure.ts';

/** The figures of the exercises, by exercise id. */
export const shippedFigures: ReadonlyMap<string, Figure> = new Map(figures);
