import { useLocation } from 'wouter';
import { countdown } from '../../../core/duration.ts';
import type { SetInfo } from '../../../core/plan/plan.ts';
import { doingOnStage, isActiveStep } from '../../../core/session/doing.ts';
import { resumeCommand } from '../../../core/session/session.ts';
import { elapsedMs, goesOn, remainingMs } from '../../../core/session/views.ts';
import type { LiveSession, Stage } from '../../../store/session-view.ts';
import { openSessionWords } from '../../../words/en/open-session-words.ts';
import { useApp, useSession } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { withElement } from '../../components/with-element.tsx';
import { noteQuestion, useLeaveGuard } from '../../hooks/use-leave-guard.ts';
import { useSecond } from '../../hooks/use-time.ts';
import { routes } from '../../shell/routes.ts';
import css from './session-band.module.css';

function Clock({ plan, state }: LiveSession) {
  const reading = useSecond((now) => countdown(remainingMs(plan, state, now) ?? elapsedMs(state, now)));
  return (
    <b className={css.clock} style={{ '--glyphs': reading.length }} role="timer" translate="no">
      {reading}
    </b>
  );
}

/**
 * Stands in for the player while its code is fetched: a session that runs is never without a clock, a way to stop, and a
 * way to go on or leave. After Back it is paused, and the player asks as soon as it is there.
 */
export function SessionBand() {
  const stage = useSession((view) => view.stage);
  return stage.kind === 'live' ? <LiveBand {...stage} /> : null;
}

type LiveStage = Extract<Stage, { kind: 'live' }>;

function LiveBand({ plan, state, away }: LiveStage) {
  const { session } = useApp();
  const [, navigate] = useLocation();
  const running = goesOn(state);
  const pause = () => session.getState().send({ type: 'pause' });
  useLeaveGuard(running, () => {
    if (running) pause();
    noteQuestion(true);
  });
  const resume = () => {
    noteQuestion(false);
    // After a sleep the player would ask where to go on; here it goes on where it was left.
    if (away) session.getState().settleAway('continue');
    else session.getState().send(resumeCommand(plan, state.step));
  };
  const leave = () => {
    session.getState().leave();
    navigate(routes.today, { replace: true });
  };
  const coming = doingOnStage(plan, state);
  const here = plan.steps[state.step];
  const isWork = here !== undefined && isActiveStep(here);
  const placeOf = (set: SetInfo) =>
    withElement(
      (name) => {
        const place = openSessionWords.place({ ...set, name });
        return isWork ? place : openSessionWords.next(place);
      },
      <span lang={plan.language}>{set.name}</span>,
    );
  return (
    <main className={css.band}>
      <div className={css.seen}>
        <h1 lang={plan.language}>{plan.name}</h1>
        <Clock plan={plan} state={state} />
        {coming && <p className="strong">{placeOf(coming.set)}</p>}
        <p className="quiet">{running ? openSessionWords.fetching : openSessionWords.paused}</p>
      </div>
      <div className={css.pressed}>
        {running ? (
          <Button kind="solid" size="xl" icon={lateIcons.pause} onClick={pause}>
            {openSessionWords.pause}
          </Button>
        ) : (
          <>
            <Button onClick={leave}>{openSessionWords.leave}</Button>
            <Button kind="cta" size="xl" icon="play" onClick={resume}>
              {openSessionWords.resume}
            </Button>
          </>
        )}
      </div>
    </main>
  );
}
