import { useEffect, useEffectEvent } from 'react';
import type { Notice, ToastKind } from '../../store/notice-store.ts';
import { noticeWords } from '../../words/en/notice-words.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import type { IconSource } from '../components/icon-drawings.ts';
import { lateIcons } from '../components/late-icons.ts';
import css from './notice-toast.module.css';

const PASSES_AFTER_MS = 6000;
const PASSING: readonly ToastKind[] = ['offline-ready', 'kept-again', 'session-ended', 'calendar-saved'];

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
  'calendar-saved': 'check',
};

interface NoticeToastProps {
  readonly notice: Notice<ToastKind>;
}

export function NoticeToast({ notice: { kind, act } }: NoticeToastProps) {
  const { notices } = useApp();
  const button = noticeWords.button(kind);
  // Good news disappears by itself.
  const passes = PASSING.includes(kind);
  const dismiss = () => notices.getState().dismiss(kind);
  const seen = useEffectEvent(() => notices.getState().seen(kind));
  const pass = useEffectEvent(dismiss);
  useEffect(() => {
    if (!passes) return undefined;
    seen();
    const timer = setTimeout(pass, PASSES_AFTER_MS);
    return () => clearTimeout(timer);
  }, [passes]);
  return (
    <div className={css.toast}>
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
