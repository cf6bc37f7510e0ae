import { Link } from 'wouter';
import type { KeptTimer } from '../../../core/timers/timers.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { whenWords } from '../../../words/en/when-words.ts';
import { Button } from '../../components/button.tsx';
import { useMinute } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import { StartTimer } from './start-timer.tsx';
import { TimerBars } from './timer-bars.tsx';
import css from './timers.module.css';

/** A timer as last set: the arrow starts it, the rest of the card leads to its settings. */
export function TimerCard({ timer, startedAtWall }: KeptTimer) {
  const now = useMinute();
  const when = startedAtWall === null ? null : whenWords.day(startedAtWall, now);
  return (
    <div className={`card ${css.card}`}>
      <Link className={css.set} href={routes.timer(timer.kind)}>
        <b className="quiet">{timerWords.kind(timer.kind)}</b>
        <span className={css.face} dir="ltr">
          {timerWords.face(timer)}
        </span>
        <span className="note">{timerWords.card(timer, when)}</span>
      </Link>
      <TimerBars timer={timer} />
      <StartTimer timer={timer}>
        {(press) => (
          <Button
            kind="cta"
            size="lg"
            icon="play"
            iconOnly
            label={timerWords.start(timer.kind)}
            onClick={press}
          />
        )}
      </StartTimer>
    </div>
  );
}
