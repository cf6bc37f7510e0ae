import { FIRST_TIMERS } from '../../../core/timers/quick-timer.ts';
import { timerOf, withTimer } from '../../../core/timers/timers.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { useApp, useTimers } from '../../app-context.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { Screen } from '../../shell/screen.tsx';
import { NotFoundScreen } from '../not-found/not-found-screen.tsx';
import { SetTimer } from './set-timer.tsx';
import { TimerList } from './timer-list.tsx';

interface TimersScreenProps {
  /** The timer to set; none: all are listed. */
  readonly kind?: string | undefined;
}

/** `#/timers`: clocks that run without a routine, as they were last set. `#/timers/tabata` sets one. */
export function TimersScreen({ kind: asked }: TimersScreenProps) {
  const { timers } = useApp();
  const kept = useTimers((view) => view.kept);
  useAsync(timers.getState().load);
  const kind = FIRST_TIMERS.find((each) => each.kind === asked)?.kind;
  if (asked !== undefined && !kind) return <NotFoundScreen />;
  const found = kept && kind ? timerOf(kept, kind) : null;
  return (
    <Screen
      title={kind ? timerWords.kind(kind) : timerWords.title}
      frame="back"
      wide={!kind}
      below={kind && <p className="quiet">{timerWords.how(kind)}</p>}
    >
      {kept && !kind && <TimerList kept={kept} />}
      {found && (
        <SetTimer
          timer={found.timer}
          onChange={(timer) => timers.getState().change((now) => withTimer(now, timer, null))}
        />
      )}
    </Screen>
  );
}
