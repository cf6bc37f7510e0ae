import { Redirect } from 'wouter';
import { isActive } from '../../../core/session/views.ts';
import { useApp, useHistory, useSession } from '../../app-context.ts';
import { routes } from '../../shell/routes.ts';
import { Summary } from '../summary/summary.tsx';
import { Player } from './player.tsx';
import { FlashLayer } from './stage/flash-layer.tsx';

/** `#/session`: the session on stage, or its summary once it is over. With nothing on stage, the library. */
export function PlayerScreen() {
  return (
    <>
      <OnStage />
      <FlashLayer />
    </>
  );
}

function OnStage() {
  const plan = useSession((view) => view.plan);
  const state = useSession((view) => view.state);
  const finished = useSession((view) => view.record);
  // As it has been put right since.
  const record = useHistory((view) => view.records[finished?.id ?? ''] ?? finished);
  const { session } = useApp();
  if (state.status === 'finished' && record) {
    return <Summary record={record} plan={plan} onFinish={() => session.getState().putAway()} />;
  }
  if (plan && isActive(state)) {
    return <Player plan={plan} state={state} />;
  }
  return state.status === 'finished' ? null : <Redirect to={routes.library} replace />;
}
