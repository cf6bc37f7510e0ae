import { useEffect, useEffectEvent } from 'react';
import type { Notice, NoticeKind } from '../../store/notice-store.ts';
import { useApp } from '../app-context.ts';
import { Button } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import type { IconName } from '../components/icon-drawings.ts';
import css from './notice-toast.module.css';

const PASSES_AFTER_MS = 6000;

interface Words {
  readonly icon: IconName;
  readonly text: string;
  /** On the button, where there is something to press. */
  readonly button?: string;
  /** Good news goes away by itself. */
  readonly passes?: true;
}

const WORDS: Readonly<Record<NoticeKind, Words>> = {
  'offline-ready': { icon: 'check', text: 'Works offline now.', passes: true },
  'update-ready': { icon: 'restart', text: 'New version ready.', button: 'Reload' },
  'cannot-remember': {
    icon: 'warn',
    text: 'This browser keeps nothing for us. Sessions run as usual, but they will not be remembered.',
  },
  install: { icon: 'download', text: 'Keep Holdfast on your Home Screen.', button: 'Install' },
  'install-on-ios': {
    icon: 'download',
    text: 'To install, tap Share, then Add to Home Screen. The app there starts empty: export your data in Settings first.',
  },
  'sound-blocked': { icon: 'bell', text: 'Sound needs one tap.', button: 'Sound on' },
  'no-wake-lock': {
    icon: 'sun',
    text: 'Your screen may dim. Keeping it on is not supported here.',
  },
  'session-elsewhere': {
    icon: 'info',
    text: 'A session is live in another tab. Finish or leave it there first.',
  },
  refused: { icon: 'warn', text: 'The browser refused. What it keeps has not changed.' },
};

interface NoticeToastProps {
  readonly notice: Notice;
}

export function NoticeToast({ notice: { kind, act } }: NoticeToastProps) {
  const { notices } = useApp();
  const { icon, text, button, passes } = WORDS[kind];
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
      <Icon name={icon} />
      <p className={css.text}>{text}</p>
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
      <Button kind="ghost" icon="close" iconOnly label="Dismiss" onClick={dismiss} />
    </div>
  );
}
