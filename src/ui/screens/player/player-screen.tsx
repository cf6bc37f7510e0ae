import { Redirect } from 'wouter';
import { useApp, useHistory, useSession, useSettings } from '../../app-context.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { routes } from '../../shell/routes.ts';
import { Summary } from '../summary/summary.tsx';
import { FlashLayer } from './late-parts.ts';
import { Player } from './player.tsx';

/** `#/session`: the live session, or its summary once it is over. Without a session, the first screen. */
export function PlayerScreen() {
  const flashes = useSettings((view) => view.settings.flash);
  return (
    <>
      <OnStage />
      {flashes && <FlashLayer />}
    </>
  );
}

function OnStage() {
  const { session, history } = useApp();
  const attempt = useAttempt();
  const stage = useSession((view) => view.stage);
  const finished = stage.kind === 'over' ? stage.record : null;
  // The history holds corrections made since.
  const record = useHistory((view) => view.records[finished?.id ?? ''] ?? finished);
  if (stage.kind === 'live') return <Player plan={stage.plan} state={stage.state} />;
  if (!record) return <Redirect to={routes.today} replace />;
  const putAway = () => session.getState().putAway();
  const discard = () => {
    putAway();
    const { remove, amend } = history.getState();
    attempt(
      () => remove([record.id]),
      'session-deleted',
      () => attempt(() => amend(record), 'session-back'),
    );
  };
  return <Summary record={record} onFinish={putAway} onDiscard={discard} />;
}
