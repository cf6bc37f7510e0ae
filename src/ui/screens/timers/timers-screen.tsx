import { timersInOrder } from '../../../core/timers/timers.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { useApp, useTimers } from '../../app-context.ts';
import { useAsync } from '../../hooks/use-async.ts';
import { Screen } from '../../shell/screen.tsx';
import { TimerCard } from './timer-card.tsx';
import css from './timers.module.css';

/** `#/timers`: clocks that run without a routine, as they were last set. */
export function TimersScreen() {
  const { timers } = useApp();
  const kept = useTimers((view) => view.kept);
  useAsync(timers.getState().load);
  return (
    <Screen title={timerWords.title} frame="back" wide>
      <p className="quiet">{timerWords.say}</p>
      {kept && (
        <ul className={css.grid}>
          {timersInOrder(kept).map((each) => (
            <li key={each.timer.kind} data-wide={each.startedAtWall === null ? undefined : true}>
              <TimerCard {...each} />
            </li>
          ))}
        </ul>
      )}
    </Screen>
  );
}
