import { isOpen } from '../../../store/session-view.ts';
import { useHistory, useLibrary, useProgress, useSession, useWeek } from '../../app-context.ts';
import { FirstToday } from './first-today.tsx';
import { KnownToday } from './late-known-today.ts';

/** The first screen: what to do today. */
export function TodayScreen() {
  'use no memo';
  const open = useSession(isOpen);
  const isPlanned = useWeek((view) => (view.plan ?? []).length > 0);
  const sessions = useHistory((view) => view.sessions);
  // Choices and aims are read before the history.
  const hasChosen = useLibrary(({ choices }) => Object.keys(choices).length > 0);
  const starts = useLibrary((view) => view.starts);
  const hasAims = useProgress(({ aims }) => Object.keys(aims).some((routine) => !starts[routine]));
  const isNew = sessions ? !sessions.some(({ setsDone }) => setsDone > 0) : !hasChosen && !hasAims;
  return isNew && !open && !isPlanned ? <FirstToday /> : <KnownToday />;
}
