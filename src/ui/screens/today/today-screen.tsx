import { isLive, offerOf } from '../../../store/session-view.ts';
import { useHistory, useLibrary, useProgress, useSession, useWeek } from '../../app-context.ts';
import { FirstToday } from './first-today.tsx';
import { KnownToday } from './late-known-today.ts';

/** The first screen: what to do today. */
export function TodayScreen() {
  'use no memo';
  const open = useSession((view) => isLive(view) || offerOf(view) !== null);
  const isPlanned = useWeek((view) => (view.plan ?? []).length > 0);
  const sessions = useHistory((view) => view.sessions);
  // The history may still be on its way when these have been read.
  const hasChosen = useLibrary(({ choices }) => Object.keys(choices).length > 0);
  const hasAims = useProgress(({ aims }) => Object.keys(aims).length > 0);
  const isNew = sessions ? !sessions.some(({ setsDone }) => setsDone > 0) : !hasChosen && !hasAims;
  return isNew && !open && !isPlanned ? <FirstToday /> : <KnownToday />;
}
