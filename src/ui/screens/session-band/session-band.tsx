import { countdown } from '../../../core/duration.ts';
import { elapsedMs, remainingMs, workOnStage } from '../../../core/session/views.ts';
import type { LiveSession } from '../../../store/session-view.ts';
import { openSessionWords } from '../../../words/en/open-session-words.ts';
import { useApp, useSession } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { useSecond } from '../../hooks/use-time.ts';
import css from './session-band.module.css';

function Clock({ plan, state }: LiveSession) {
  const reading = useSecond((now) => countdown(remainingMs(plan, state, now) ?? elapsedMs(state, now)));
  return (
    <b className={css.clock} role="timer" translate="no">
      {reading}
    </b>
  );
}

/** Stands in for the player while its code is fetched: a session that runs is never without a clock and a way to stop. */
export function SessionBand() {
  const { session } = useApp();
  const stage = useSession((view) => view.stage);
  if (stage.kind !== 'live') return null;
  const { plan, state } = stage;
  const coming = workOnStage(plan, state.step);
  const isWork = plan.steps[state.step]?.kind === 'work';
  return (
    <main className={css.band}>
      <h1 lang={plan.language}>{plan.name}</h1>
      <Clock plan={plan} state={state} />
      {coming && (
        <p className="strong" lang={plan.language}>
          {isWork
            ? openSessionWords.place(coming.set)
            : openSessionWords.next(openSessionWords.place(coming.set))}
        </p>
      )}
      <p className="quiet">
        {state.status === 'paused' ? openSessionWords.paused : openSessionWords.fetching}
      </p>
      {state.status === 'running' && (
        <Button
          kind="solid"
          size="xl"
          icon="pause"
          onClick={() => session.getState().send({ type: 'pause' })}
        >
          {openSessionWords.pause}
        </Button>
      )}
    </main>
  );
}
