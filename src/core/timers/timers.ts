import { FIRST_TIMERS, type QuickTimer, type TimerKind } from './quick-timer.ts';

/** A timer as it was last set, and when it was last started; null if never. */
export interface KeptTimer {
  readonly timer: QuickTimer;
  readonly startedAtWall: number | null;
}

/** At most one of a kind. */
export type KeptTimers = readonly KeptTimer[];

/** All timers as last set, the one last started first. */
export function timersInOrder(kept: KeptTimers): readonly KeptTimer[] {
  const all = FIRST_TIMERS.map(
    (first) => kept.find(({ timer }) => timer.kind === first.kind) ?? { timer: first, startedAtWall: null },
  );
  return all.toSorted((a, b) => (b.startedAtWall ?? 0) - (a.startedAtWall ?? 0));
}

export const timerOf = (kept: KeptTimers, kind: TimerKind): KeptTimer | null =>
  timersInOrder(kept).find(({ timer }) => timer.kind === kind) ?? null;

/** Keeps the settings of a timer, and when it was started, if it was. */
export function withTimer(kept: KeptTimers, timer: QuickTimer, startedAtWall: number | null): KeptTimers {
  const before = kept.find((each) => each.timer.kind === timer.kind);
  const others = kept.filter((each) => each !== before);
  return [...others, { timer, startedAtWall: startedAtWall ?? before?.startedAtWall ?? null }];
}
