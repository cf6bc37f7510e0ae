import { type ReactNode, useState } from 'react';
import { minutes } from '../../../core/duration.ts';
import { LONG_MS, type QuickTimer, timerMs } from '../../../core/timers/quick-timer.ts';
import { withTimer } from '../../../core/timers/timers.ts';
import { timerWords } from '../../../words/en/timer-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { useApp } from '../../app-context.ts';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { StartSession } from '../../start/start-session.tsx';
import { useTimerPlan } from './use-timer-plan.ts';

interface StartTimerProps {
  readonly timer: QuickTimer;
  readonly children: (press: () => void) => ReactNode;
}

/** Starts a timer, and remembers when. Asks first about one that runs for hours. */
export function StartTimer({ timer, children }: StartTimerProps) {
  const { timers } = useApp();
  const plan = useTimerPlan(timer);
  const [asking, setAsking] = useState(false);
  const ms = timerMs(timer) ?? 0;
  return (
    <StartSession plan={plan}>
      {(press) => {
        const run = () => {
          setAsking(false);
          timers.getState().change((kept) => withTimer(kept, timer, Date.now()));
          press();
        };
        return (
          <>
            {children(ms > LONG_MS ? () => setAsking(true) : run)}
            <QuestionSheet
              open={asking}
              title={timerWords.askLong(unitWords.hours(minutes(ms)))}
              words={timerWords.whyLong}
              answers={[
                { label: timerWords.startIt, kind: 'solid', act: run },
                { label: timerWords.changeIt, act: () => setAsking(false) },
              ]}
              onClose={() => setAsking(false)}
            />
          </>
        );
      }}
    </StartSession>
  );
}
