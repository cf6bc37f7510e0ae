import { useLocation } from 'wouter';
import type { Notice, NoticeKind, ToastKind } from '../../store/notice-store.ts';
import { isLive } from '../../store/session-view.ts';
import { useNotices, useSession } from '../app-context.ts';
import { NoticeToast } from './notice-toast.tsx';
import { routes } from './routes.ts';

/** Notices that can wait. All others report a problem or answer what the person just did. */
const CAN_WAIT: readonly NoticeKind[] = ['offline-ready', 'update-ready', 'kept-again'];
const ASKS_NOTHING: readonly string[] = [routes.today, routes.history, routes.settings];

const isToast = (notice: Notice): notice is Notice<ToastKind> => !notice.kind.startsWith('install-');

/**
 * Quiet notices. They wait during a session, because nothing may cover it. News also waits on a screen on which the
 * person is about to choose something, which it would cover.
 */
export function Toasts() {
  const [path] = useLocation();
  const notices = useNotices((view) => view.notices);
  const live = useSession(isLive);
  if (live && path === routes.session) return null;
  return notices
    .filter(isToast)
    .filter(({ kind }) => ASKS_NOTHING.includes(path) || !CAN_WAIT.includes(kind))
    .map((notice) => <NoticeToast key={notice.kind} notice={notice} />);
}
