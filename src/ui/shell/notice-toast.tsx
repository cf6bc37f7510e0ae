import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Notice, ToastKind } from '../../store/notice-store.ts';
import { noticeWords } from '../../words/en/notice-words.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import type { IconSource } from '../components/icon-drawings.ts';
import { lateIcons } from '../components/late-icons.ts';
import css from './notice-toast.module.css';
import { useLeaveInSight } from './use-leave-in-sight.ts';

const PASSES_AFTER_MS = 6000;
/** What can be taken back stays long enough to be reached with a keyboard or a switch. */
const UNDO_PASSES_AFTER_MS = 20_000;
const PASSING: readonly ToastKind[] = [
  'offline-ready',
  'kept-again',
  'session-ended',
  'calendar-saved',
  'routine-deleted',
  'session-deleted',
  'session-back',
  'date-corrected',
  'correction-undone',
  'file-saved',
  'file-shared',
  'brought-in',
  'import-undone',
  'all-deleted',
  'aside-deleted',
];

const ICONS: Readonly<Record<ToastKind, IconSource>> = {
  'offline-ready': 'check',
  'update-ready': 'restart',
  'unkept-slow': lateIcons.warn,
  'unkept-blocked': lateIcons.warn,
  'unkept-newer': lateIcons.warn,
  'unkept-full': lateIcons.warn,
  'unkept-refused': lateIcons.warn,
  'kept-again': 'check',
  'sound-blocked': lateIcons.bell,
  'no-wake-lock': lateIcons.sun,
  'session-elsewhere': lateIcons.info,
  refused: lateIcons.warn,
  'session-ended': 'check',
  'session-deleted': 'check',
  'session-back': 'check',
  'date-corrected': 'check',
  'correction-undone': 'check',
  'file-saved': 'check',
  'file-shared': lateIcons.download,
  'folder-asks': lateIcons.info,
  'folder-gone': lateIcons.info,
  'calendar-saved': 'check',
  'routine-deleted': 'check',
  'brought-in': 'check',
  'import-undone': 'check',
  'all-deleted': 'check',
  'aside-deleted': 'check',
};

interface NoticeToastProps {
  readonly notice: Notice<ToastKind>;
}

export function NoticeToast({ notice }: NoticeToastProps) {
  const place = useRef<HTMLDivElement>(null);
  useLeaveInSight(place);
  const { kind, act } = notice;
  const { notices } = useApp();
  /** While it is pointed at or has the focus, it stays. */
  const [held, hold] = useState(false);
  const button = noticeWords.button(kind);
  // Good news disappears by itself.
  const passes = PASSING.includes(kind);
  const dismiss = () => notices.getState().dismiss(kind);
  const seen = useEffectEvent(() => notices.getState().seen(kind));
  const pass = useEffectEvent(dismiss);
  useEffect(() => {
    if (!passes) return undefined;
    seen();
    if (held) return undefined;
    const timer = setTimeout(pass, notice.act ? UNDO_PASSES_AFTER_MS : PASSES_AFTER_MS);
    return () => clearTimeout(timer);
    // A later notice of the same kind has its own time.
  }, [passes, held, notice]);
  return (
    <div
      ref={place}
      className={css.toast}
      onPointerEnter={() => hold(true)}
      onPointerLeave={() => hold(false)}
      onFocus={() => hold(true)}
      onBlur={() => hold(false)}
    >
      <Icon name={ICONS[kind]} />
      <p className={css.text}>{noticeWords.text(kind)}</p>
      {act && button && (
        <Button
          kind="solid"
          onClick={() => {
            act();
            dismiss();
          }}
        >
          {button}
        </Button>
      )}
      <Button kind="ghost" icon={lateIcons.close} iconOnly label={noticeWords.dismiss} onClick={dismiss} />
    </div>
  );
}
