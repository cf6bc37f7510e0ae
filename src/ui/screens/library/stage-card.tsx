import { useApp, useSession } from '../../app-context.ts';
import { ButtonLink } from '../../components/button-link.tsx';
import { Icon } from '../../components/icon.tsx';
import { routes } from '../../routes.ts';
import { OpenCard } from './open-card.tsx';

/** The way back to a session that is on stage right now, in this tab. */
export function StageCard() {
  const { session } = useApp();
  const plan = useSession((view) => view.plan);
  const state = useSession((view) => view.state);
  if (!plan || (state.status !== 'running' && state.status !== 'paused')) return null;
  const running = state.status === 'running';
  return (
    <OpenCard
      plan={plan}
      state={state}
      now={session.getState().now()}
      head={
        <>
          <Icon name={running ? 'clock' : 'pause'} size="s" />
          <span>{running ? 'Running now' : 'Paused'}</span>
        </>
      }
      action={
        <ButtonLink kind="solid" size="lg" icon="play" href={routes.session}>
          Go back to it
        </ButtonLink>
      }
    />
  );
}
