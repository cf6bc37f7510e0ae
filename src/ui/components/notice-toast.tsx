import type { Notice, NoticeKind } from '../../store/notice-store.ts';
import { useApp } from '../app-context.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-drawings.ts';
import css from './notice-toast.module.css';

interface Words {
  readonly icon: IconName;
  readonly text: string;
  /** On the button, when the notice brings something to press. */
  readonly button: string;
}

const WORDS: Readonly<Record<NoticeKind, Words>> = {
  'offline-ready': { icon: 'check', text: 'Works offline now.', button: 'Fine' },
  'update-ready': { icon: 'restart', text: 'New version ready.', button: 'Reload' },
  'cannot-remember': {
    icon: 'warn',
    text: 'This browser keeps nothing for us. Sessions run as usual, but they will not be remembered.',
    button: 'Try again',
  },
  install: { icon: 'download', text: 'Keep Holdfast on your Home Screen.', button: 'Install' },
  'install-on-ios': {
    icon: 'download',
    text: 'To install, tap Share, then Add to Home Screen. The app there starts empty: history stays in this browser.',
    button: 'Fine',
  },
  'sound-blocked': { icon: 'bell', text: 'Sound needs one tap. The timer goes on.', button: 'Sound on' },
  'no-wake-lock': {
    icon: 'sun',
    text: 'Your screen may dim. Keeping it on is not supported here.',
    button: 'Fine',
  },
  'session-elsewhere': {
    icon: 'info',
    text: 'A session is live in another tab. Finish or leave it there first.',
    button: 'Use this tab',
  },
};

interface NoticeToastProps {
  readonly notice: Notice;
}

export function NoticeToast({ notice: { kind, act } }: NoticeToastProps) {
  const { notices } = useApp();
  const { icon, text, button } = WORDS[kind];
  return (
    <div className={css.toast}>
      <Icon name={icon} />
      <p className={css.text}>{text}</p>
      {act && (
        <Button kind="solid" onClick={act}>
          {button}
        </Button>
      )}
      <Button
        kind="ghost"
        icon="close"
        iconOnly
        label="Dismiss"
        onClick={() => notices.getState().dismiss(kind)}
      />
    </div>
  );
}
