import { useNotices } from '../app-context.ts';
import { Notices } from './lazy-screens.ts';
import css from './notice-list.module.css';

/** The place of quiet notices. */
export function NoticeList() {
  'use no memo';
  const notices = useNotices((view) => view.notices);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element may not hold blocks
    <div className={css.list} role="status">
      {notices.length > 0 && <Notices notices={notices} />}
    </div>
  );
}
