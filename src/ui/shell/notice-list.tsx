import { useEffect } from 'react';
import { useNotices } from '../app-context.ts';
import { watchPresses } from './last-pressed.ts';
import { part } from './late-component.ts';
import css from './notice-list.module.css';

const Toasts = part('Toasts', () => import('./toasts.tsx'));

/** The place of the notices. It exists from the start, because a screen reader only announces changes inside it. */
export function NoticeList() {
  'use no memo';
  const isEmpty = useNotices((view) => view.notices.length === 0);
  useEffect(watchPresses, []);
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element may not hold blocks
    <div className={css.list} role="status">
      {!isEmpty && <Toasts />}
    </div>
  );
}
