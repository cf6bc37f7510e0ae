import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { minutes } from '../../../core/duration.ts';
import type { Plan } from '../../../core/plan/plan.ts';
import { isLive, offerOf } from '../../../store/session-view.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { useSession } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { QuestionSheet } from '../../components/question-sheet.tsx';
import { withElement } from '../../components/with-element.tsx';
import { useStart } from '../../hooks/use-start.ts';
import { PlayerScreen, SessionBand } from '../../shell/lazy-player.ts';
import { routes } from '../../shell/routes.ts';
import css from './start-dock.module.css';

interface StartDockProps {
  readonly plan: Plan;
}

/** The one big button. Asks first when another session is unfinished. */
export function StartDock({ plan }: StartDockProps) {
  const { start, resume } = useStart();
  const [, navigate] = useLocation();
  const onStage = useSession(isLive);
  /** The unfinished session. */
  const open = useSession((view) => (view.stage.kind === 'live' ? view.stage : offerOf(view))?.plan ?? null);
  const [asking, setAsking] = useState(false);
  // The session of a tab that is gone may be found only now.
  const begin = async () => setAsking((await start(plan)) === 'unfinished');
  const then = (act: () => void) => () => {
    setAsking(false);
    act();
  };
  // Fetched before Start is pressed: a running session must be on screen at once.
  useEffect(() => {
    SessionBand.fetch.prefetch();
    PlayerScreen.fetch.prefetch();
  }, []);
  const empty = plan.steps.length === 0;
  return (
    <div className={css.dock}>
      {empty && <p className={css.empty}>{routineWords.nothingLeft}</p>}
      <Button
        kind="cta"
        size="xl"
        icon="play"
        disabled={empty}
        onClick={() => (open ? setAsking(true) : void begin())}
      >
        <span className={css.words}>
          {empty
            ? routineWords.start
            : withElement(
                routineWords.startOf,
                <span className={css.minutes}>{unitWords.minutes(minutes(plan.totals.ms))}</span>,
              )}
        </span>
      </Button>
      <QuestionSheet
        open={asking}
        title={routineWords.notOver(open?.name ?? plan.name)}
        words={routineWords.oneAtATime}
        answers={[
          {
            label: routineWords.goOn,
            kind: 'solid',
            icon: 'play',
            act: then(onStage ? () => navigate(routes.session) : resume),
          },
          // Starting ends the other one, and records what was done in it.
          {
            label: routineWords.endAndStart(plan.name),
            kind: 'outline',
            icon: 'stop',
            act: then(() => void begin()),
          },
        ]}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
