import shipped from 'virtual:shipped-coaching';
import type { Coached } from '../../store/library-store.ts';

/** What the first load leaves out: the texts of exercise pages, the advice of routines, cues and further exercises. */
export const shippedCoaching: Coached = {
  coaching: new Map(shipped.coaching),
  advice: new Map(shipped.advice),
  cues: new Map(shipped.cues),
  exercises: new Map(shipped.exercises),
};
