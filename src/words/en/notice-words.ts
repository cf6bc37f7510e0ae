import { part } from '../language.ts';

const TEXTS = {
  'offline-ready': 'Works offline now.',
  'update-ready': 'New version ready.',
  'unkept-slow':
    'Your data is slow to open on this device. What you do now is held here and saved as soon as it opens.',
  'unkept-blocked':
    'Another tab with an older version blocks your data. Close the other Holdfast tabs; then what you do here is saved.',
  'unkept-newer':
    'A newer version of Holdfast is in use in this browser. Reload this page to update; until then nothing here is saved.',
  'unkept-full':
    'This device has no room left. Free some up. Until then, what you do here is held while this page stays open.',
  'unkept-refused':
    'This browser keeps nothing for us. Sessions run as usual, but they will not be remembered.',
  'kept-again': 'Your data is open again, and everything is saved.',
  'sound-blocked': 'Sound needs one tap.',
  'no-wake-lock': 'Your screen may dim. Keeping it on is not supported here.',
  'session-elsewhere': 'A session is live in another tab. Finish or leave it there first.',
  refused: 'The browser refused. What it keeps has not changed.',
  'session-ended': 'Session ended. What you did is in your history.',
  'routine-deleted': 'Routine deleted.',
  'session-deleted': 'Session deleted.',
  'session-back': 'The session is back, as it was.',
  'date-corrected': 'Date corrected.',
  'correction-undone': 'Correction undone.',
  'file-saved': 'File saved to your downloads.',
  'file-shared': 'You can keep it as a file here, too.',
  'folder-asks':
    'This session is not in your backup folder yet: the browser needs your permission again before it writes there.',
  'folder-gone':
    'This session is not in your backup folder: it cannot be written. Choose it again in Your data.',
  'calendar-saved': 'Calendar file saved. Open it to be reminded ten minutes before each session.',
  'brought-in': 'Imported. The data from the file is here now.',
  'import-undone': 'Import undone. Your data is back as it was before.',
  'all-deleted': 'Everything is deleted. The app is empty again.',
  'aside-deleted': 'Deleted. Everything that can be read is still here.',
};
type Kind = keyof typeof TEXTS;

const BUTTONS: Readonly<Partial<Record<Kind, string>>> = {
  'update-ready': 'Reload',
  'sound-blocked': 'Sound on',
  'routine-deleted': 'Undo',
  'session-deleted': 'Undo',
  'date-corrected': 'Undo',
  'brought-in': 'Undo',
  'file-shared': 'Save',
  'folder-asks': 'Allow',
};

/** What a notice says, by its kind; and its button, if it has one. */
export const noticeWords = part('notice-words', {
  text: (kind: Kind): string => TEXTS[kind],
  button: (kind: Kind) => BUTTONS[kind] ?? null,
  dismiss: 'Dismiss',

  /** What a developer has switched on in the address. */
  development: 'Development',
  flags: (flags: readonly string[]) => `Development: ${flags.join(', ')}`,
});
