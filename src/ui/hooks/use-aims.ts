import { type Aims, NO_AIMS } from '../../core/plan/aims.ts';
import { useProgress } from '../app-context.ts';

/** What the history asks of a routine: every plan of it is made with these. */
export const useAims = (routine: string): Aims => useProgress((view) => view.aims[routine] ?? NO_AIMS);
