import { useLocation } from 'wouter';
import { isLive } from '../../store/session-view.ts';
import { useNotices, useSession } from '../app-context.ts';
import { NoticeToast } from './lazy-screens.ts';
import css from './notice-list.module.css';
import { routes } from './routes.ts';

/** Quiet notices. They wait during a session, because nothing may cover it. */
export function NoticeList() {
  const [path] = useLocation();
  const notices = useNotices((view) => view.notices);
  const live = useSession(isLive);
  const onPlayer = live && path === routes.session;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element may not hold blocks
    <div className={css.list} role="status">
      {!onPlayer && notices.map((notice) => <NoticeToast key={notice.kind} notice={notice} />)}
    </div>
  );
}
