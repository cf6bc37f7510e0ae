import { type KeptTimers, timersInOrder } from '../../../core/timers/timers.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { TimerCard } from './timer-card.tsx';
import css from './timers.module.css';

interface TimerListProps {
  readonly kept: KeptTimers;
}

/** All timers, the one last started first. */
export function TimerList({ kept }: TimerListProps) {
  return (
    <>
      <p className="quiet">{timerWords.say}</p>
      <ul className={css.grid}>
        {timersInOrder(kept).map((each) => (
          <li key={each.timer.kind}>
            <TimerCard {...each} />
          </li>
        ))}
      </ul>
    </>
  );
}
