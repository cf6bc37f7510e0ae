import { mediaHolds, useMedia } from './use-media.ts';

const REDUCED = '(prefers-reduced-motion: reduce)';

/** Whether the user asks for less motion, at this moment. */
export const isCalm = (): boolean => mediaHolds(REDUCED);

/** The same as a hook: renders again when it changes. */
export const useCalm = (): boolean => useMedia(REDUCED);
