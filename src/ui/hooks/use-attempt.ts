import type { NoticeKind } from '../../store/notice-store.ts';
import { SESSION_IS_LIVE } from '../../store/session-view.ts';
import { useApp } from '../app-context.ts';

/** Runs a change of storage; once it is done, shows the notice `told`, whose button calls `undo`. */
export type Attempt = (work: () => Promise<unknown>, told?: NoticeKind, undo?: () => void) => void;

/**
 * Runs a change of storage, and shows a notice when it is refused: by a live session, or by the browser, which rejects or
 * returns false.
 */
export function useAttempt(): Attempt {
  const { notices } = useApp();
  const refused = () => notices.getState().show('refused');
  return (work, told, undo) => {
    const answer = (done: unknown) => {
      if (done === SESSION_IS_LIVE) notices.getState().show('session-elsewhere');
      else if (done === false) refused();
      else if (told) notices.getState().show(told, undo);
    };
    void work().then(answer, refused);
  };
}
