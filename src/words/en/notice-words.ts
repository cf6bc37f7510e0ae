import { part } from '../language.ts';

const TEXTS = {
  'offline-ready': 'Works offline now.',
  'update-ready': 'New version ready.',
  'cannot-remember':
    'This browser keeps nothing for us. Sessions run as usual, but they will not be remembered.',
  install: 'Keep Holdfast on your Home Screen.',
  'install-on-ios':
    'To install, tap Share, then Add to Home Screen. The app there starts empty: export your data in Settings first.',
  'sound-blocked': 'Sound needs one tap.',
  'no-wake-lock': 'Your screen may dim. Keeping it on is not supported here.',
  'session-elsewhere': 'A session is live in another tab. Finish or leave it there first.',
  refused: 'The browser refused. What it keeps has not changed.',
};
type Kind = keyof typeof TEXTS;

const BUTTONS: Readonly<Partial<Record<Kind, string>>> = {
  'update-ready': 'Reload',
  install: 'Install',
  'sound-blocked': 'Sound on',
};

/** What a notice says, by its kind; and its button, if it has one. */
export const noticeWords = part('notice-words', {
  text: (kind: Kind): string => TEXTS[kind],
  button: (kind: Kind) => BUTTONS[kind] ?? null,
  dismiss: 'Dismiss',
});
