import type { Pain } from '../../session/pain.ts';

/** What follows from a pain in the session it is reported in. */
export type PainVerdict = 'go-on' | 'ease' | 'stop';

/** Up to this much is acceptable while training; beyond the second the exercise stops. */
const GO_ON_UP_TO = 3;
const EASE_UP_TO = 5;

/**
 * Up to 3 of 10: go on. 4 and 5: easier for the rest of the session. More, or a sharp pain: the exercise stops. From the
 * pain-monitoring model: R. Thomeé, "A comprehensive treatment approach for patellofemoral pain syndrome in young women",
 * Phys Ther 77(12), 1997; K. Silbernagel et al., Am J Sports Med 35(6), 2007. That a sharp pain counts as one over 5 is
 * ours.
 */
export function painVerdict({ level, sharp }: Pick<Pain, 'level' | 'sharp'>): PainVerdict {
  if (sharp || level > EASE_UP_TO) return 'stop';
  return level > GO_ON_UP_TO ? 'ease' : 'go-on';
}

/** Places in which a strong pain can be a sign of something that training must not wait for. */
const BACK: readonly Pain['place'][] = ['upper-back', 'middle-back', 'lower-back'];

/** Whether the signs that need a doctor are to be named: over 5, or sharp, in the back. */
export const needsRedFlags = (pain: Pain): boolean =>
  painVerdict(pain) === 'stop' && BACK.includes(pain.place);
