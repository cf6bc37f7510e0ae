import { type Aims, NO_AIMS } from '../../core/plan/aims.ts';
import { useProgress } from '../app-context.ts';

/** The aims of a routine. Every plan of it is made with them. */
export const useAims = (routine: string): Aims => useProgress((view) => view.aims[routine] ?? NO_AIMS);
