import { useLocation } from 'wouter';
import type { Notice, NoticeKind } from '../../store/notice-store.ts';
import { isLive } from '../../store/session-view.ts';
import { useSession } from '../app-context.ts';
import { NoticeToast } from './notice-toast.tsx';
import { routes } from './routes.ts';

/** Notices that can wait. All others report a problem or answer what the person just did. */
const CAN_WAIT: readonly NoticeKind[] = [
  'offline-ready',
  'update-ready',
  'kept-again',
  'install',
  'install-on-ios',
];
const ASKS_NOTHING: readonly string[] = [routes.today, routes.history, routes.settings];

interface NoticesProps {
  readonly notices: readonly Notice[];
}

/**
 * The notices that may be shown now. They wait during a session, because nothing may cover it. News also waits on a
 * screen on which the person is about to choose something, which it would cover.
 */
export function Notices({ notices }: NoticesProps) {
  const [path] = useLocation();
  const live = useSession(isLive);
  if (live && path === routes.session) return null;
  return notices
    .filter(({ kind }) => ASKS_NOTHING.includes(path) || !CAN_WAIT.includes(kind))
    .map((notice) => <NoticeToast key={notice.kind} notice={notice} />);
}
