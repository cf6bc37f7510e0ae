import type { BackStage, SessionStoreNeeds } from './session-store.ts';
import { offerOf, type SessionStore } from './session-view.ts';

interface Needs extends Pick<SessionStoreNeeds, 'lastKept'>, Pick<BackStage, 'takeUp'> {
  readonly session: SessionStore;
  /** Whether a session is live in any tab. */
  readonly isLive: () => Promise<boolean>;
}

/** Offers the session that another tab has left, and drops the offer of one that it has resumed or ended. */
export async function lookAgain({ session, lastKept, takeUp, isLive }: Needs): Promise<void> {
  const isIdle = () => session.getState().stage.kind === 'empty';
  if (!isIdle()) return;
  const [found, live] = await Promise.all([lastKept(), isLive()]);
  if (!isIdle()) return;
  const offer = offerOf(session.getState());
  if (found && !live) {
    if (found.session !== offer?.session) takeUp(found);
  } else if (offer) session.setState({ stage: { kind: 'empty', offer: null } });
}
