import { type ComponentType, lazy, Suspense } from 'react';
import { useLocation } from 'wouter';
import type { Notice } from '../../store/notice-store.ts';
import { isLive } from '../../store/session-store.ts';
import { useNotices, useSession } from '../app-context.ts';
import css from './notice-list.module.css';
import { routes } from './routes.ts';

interface NoticeProps {
  readonly notice: Notice;
}

/** Hardly a first visit has anything to say. What cannot be fetched is not worth a page that fails. */
const NoticeToast = lazy<ComponentType<NoticeProps>>(() =>
  import('./notice-toast.tsx').then(
    (toast) => ({ default: toast.NoticeToast }),
    () => ({ default: () => null }),
  ),
);

/** Quiet notices. They wait while a session is on stage: nothing may lie over it. */
export function NoticeList() {
  const [path] = useLocation();
  const notices = useNotices((view) => view.notices);
  const live = useSession(isLive);
  const onPlayer = live && path === routes.session;
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element may not hold blocks
    <div className={css.list} role="status">
      <Suspense>
        {!onPlayer && notices.map((notice) => <NoticeToast key={notice.kind} notice={notice} />)}
      </Suspense>
    </div>
  );
}
