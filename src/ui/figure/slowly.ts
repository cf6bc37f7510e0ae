import { putAt } from '../../figure/stage/put-at.ts';

/** The movement repeated slowly, apart from any session. */
export const SLOWLY = {
  doing: { kind: 'shown' },
  speed: 1,
  untilQuiet: () => Promise.resolve(),
  onPlay: (animations: readonly Animation[]) => putAt(animations, 0),
} as const;
