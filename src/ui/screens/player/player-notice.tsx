import type { Notice } from '../../../store/notice-store.ts';
import { useNotices } from '../../app-context.ts';
import { NoticeToast } from '../../shell/notice-toast.tsx';
import css from './player.module.css';

/** Shows the notice that cannot wait for the end of a session: its press brings the sound back. */
export function PlayerNotice() {
  const notice = useNotices((view) =>
    view.notices.find((each): each is Notice<'sound-blocked'> => each.kind === 'sound-blocked'),
  );
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element may not hold blocks
    <div className={css.notice} role="status">
      {notice && <NoticeToast notice={notice} />}
    </div>
  );
}
