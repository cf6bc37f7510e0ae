import { useLocation } from 'wouter';
import type { NoticeKind } from '../../store/notice-store.ts';
import { isLive } from '../../store/session-view.ts';
import { useNotices, useSession } from '../app-context.ts';
import { NoticeToast } from './lazy-screens.ts';
import css from './notice-list.module.css';
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

/**
 * Quiet notices. They wait during a session, because nothing may cover it. News also waits on a screen on which the
 * person is about to choose something, which it would cover.
 */
export function NoticeList() {
  'use no memo';
  const [path] = useLocation();
  const notices = useNotices((view) => view.notices);
  const live = useSession(isLive);
  const onPlayer = live && path === routes.session;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element may not hold blocks
    <div className={css.list} role="status">
      {!onPlayer &&
        notices
          .filter(({ kind }) => ASKS_NOTHING.includes(path) || !CAN_WAIT.includes(kind))
          .map((notice) => <NoticeToast key={notice.kind} notice={notice} />)}
    </div>
  );
}
