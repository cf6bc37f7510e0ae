import type { QuickTimer } from '../../../core/timers/quick-timer.ts';
import css from './timers.module.css';

/** The most bars: more would be too thin to see. */
const MOST_ROUNDS = 24;
const STEPS = [100, 78, 56, 36, 18];

interface Bar {
  readonly kind: 'work' | 'rest';
  readonly width: number;
  readonly tall: number;
}

const work = (width: number, tall = 100): Bar => ({ kind: 'work', width, tall });
const rest = (width: number): Bar => ({ kind: 'rest', width, tall: 30 });

function barsOf(timer: QuickTimer): readonly Bar[] {
  switch (timer.kind) {
    case 'intervals':
    case 'tabata':
      return Array.from({ length: Math.min(MOST_ROUNDS, timer.rounds) }, (_, i) => [
        work(timer.workMs),
        ...(timer.restMs > 0 && i < timer.rounds - 1 ? [rest(timer.restMs)] : []),
      ]).flat();
    case 'emom':
      return Array.from({ length: Math.min(MOST_ROUNDS, timer.rounds) }, () => [work(2), rest(1)]).flat();
    case 'amrap':
      return [work(1)];
    case 'for-time':
      return [work(21), work(15, 76), work(9, 50)];
    case 'countdown':
      return STEPS.map((tall) => work(1, tall));
    case 'stopwatch':
      return STEPS.toReversed().map((tall) => work(1, tall));
  }
}

interface TimerBarsProps {
  readonly timer: QuickTimer;
}

/** The pattern of a timer: a bar for each stretch of work, a low one for each rest. */
export function TimerBars({ timer }: TimerBarsProps) {
  return (
    <span className={css.bars} aria-hidden="true">
      {barsOf(timer).map(({ kind, width, tall }, i) => (
        <span
          // oxlint-disable-next-line react/no-array-index-key -- bars have nothing but their place
          key={i}
          data-kind={kind}
          style={{ flexGrow: width, height: `${tall}%` }}
        />
      ))}
    </span>
  );
}
