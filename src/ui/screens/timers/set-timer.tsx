import { formatClock } from '../../../core/duration.ts';
import { type QuickTimer, timerMs } from '../../../core/timers/quick-timer.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { useSettings } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { useMinute } from '../../hooks/use-time.ts';
import { KeepTimer } from '../../shell/late-parts.ts';
import { StartTimer } from './start-timer.tsx';
import { TimerBars } from './timer-bars.tsx';
import { TimerFields } from './timer-fields.tsx';
import css from './timers.module.css';
import { routineOf } from './use-timer-plan.ts';

interface SetTimerProps {
  readonly timer: QuickTimer;
  readonly onChange: (timer: QuickTimer) => void;
}

/** Sets a timer, and starts it. Every change is kept at once. */
export function SetTimer({ timer, onChange }: SetTimerProps) {
  const now = useMinute();
  const readySeconds = useSettings((view) => view.settings.readySeconds);
  const ms = timerMs(timer);
  return (
    <>
      <div className={`card ${css.total}`}>
        <p className="facts">
          <b className={css.face} dir="ltr">
            {ms === null ? formatClock(0) : formatClock(ms)}
          </b>
          <span className="quiet">
            {ms === null ? timerWords.untilStopped : timerWords.doneAt(now + readySeconds * 1000 + ms)}
          </span>
        </p>
        <TimerBars timer={timer} />
      </div>
      <div className="ruled">
        <TimerFields timer={timer} onChange={onChange} />
      </div>
      <div className={css.dock}>
        <StartTimer timer={timer}>
          {(press) => (
            <Button kind="cta" size="xl" icon="play" onClick={press}>
              {timerWords.begin}
            </Button>
          )}
        </StartTimer>
        <KeepTimer routine={routineOf(timer)} />
      </div>
    </>
  );
}
