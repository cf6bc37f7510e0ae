import { askedMs } from '../../../core/training/history/beside-plan.ts';
import type { SetRecord } from '../../../core/training/record.ts';

/** The room between two bars, as a share of all bars. */
const GAP = 0.008;
const CARE_HEIGHT = 46;

interface WorkBars {
  /** The width of the longer row. */
  readonly width: number;
  readonly planned: string;
  readonly done: string;
}

/** One bar for each side of each set, as wide as its work: as planned and as done, on one scale. */
export function workBars(sets: readonly SetRecord[]): WorkBars {
  const all = sets.reduce((sum, set) => sum + Math.max(set.ms, askedMs(set) ?? 0), 0);
  const gap = Math.round(all * GAP);
  const row = (msOf: (set: SetRecord) => number) => {
    let x = 0;
    const bars = sets.map((set) => {
      const ms = msOf(set);
      const tall = set.care ? CARE_HEIGHT : 100;
      const bar = ms > 0 ? `M${x} 100v-${tall}h${ms}v${tall}Z` : '';
      x += ms + gap;
      return bar;
    });
    return { path: bars.join(''), width: x };
  };
  const planned = row((set) => askedMs(set) ?? set.ms);
  const done = row(({ ms, outcome }) => (outcome === 'done' ? ms : 0));
  return { width: Math.max(planned.width, done.width), planned: planned.path, done: done.path };
}
