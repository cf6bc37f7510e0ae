import { formatClock } from '../../../core/duration.ts';
import { FIRST_TIMERS, type QuickTimer, timerMs } from '../../../core/timers/quick-timer.ts';
import { timerOf, withTimer } from '../../../core/timers/timers.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { useApp, useSettings, useTimers } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { Screen } from '../../shell/screen.tsx';
import { NotFoundScreen } from '../not-found/not-found-screen.tsx';
import { StartTimer } from './start-timer.tsx';
import { TimerBars } from './timer-bars.tsx';
import { TimerFields } from './timer-fields.tsx';
import css from './timers.module.css';

interface TimerScreenProps {
  readonly kind: string;
}

/** `#/timers/tabata`: sets a timer, and starts it. Every change is kept at once. */
export function TimerScreen({ kind: asked }: TimerScreenProps) {
  const { timers } = useApp();
  const kept = useTimers((view) => view.kept);
  useAsync(timers.getState().load);
  const kind = FIRST_TIMERS.find((each) => each.kind === asked)?.kind;
  if (!kind) return <NotFoundScreen />;
  const found = kept && timerOf(kept, kind);
  return (
    <Screen
      title={timerWords.kind(kind)}
      frame="back"
      below={<p className="quiet">{timerWords.how(kind)}</p>}
    >
      {found && (
        <SetTimer
          timer={found.timer}
          onChange={(timer) => timers.getState().change((now) => withTimer(now, timer, null))}
        />
      )}
    </Screen>
  );
}

interface SetTimerProps {
  readonly timer: QuickTimer;
  readonly onChange: (timer: QuickTimer) => void;
}

function SetTimer({ timer, onChange }: SetTimerProps) {
  const now = useMinute();
  const readySeconds = useSettings((view) => view.settings.readySeconds);
  const ms = timerMs(timer);
  return (
    <>
      <div className={`card ${css.total}`}>
        <p className={css.sum}>
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
      </div>
    </>
  );
}
