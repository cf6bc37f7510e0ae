import { part } from '../language.ts';

const HOME_SCREEN = 'Keep Holdfast on your Home Screen';
const STARTS_EMPTY = 'The installed app starts empty: export your data here first, then import it there.';

/** By the way the app is installed. */
const OFFERS = {
  'install-on-phone': { title: HOME_SCREEN, note: 'It opens full screen, with your history.' },
  'install-on-computer': {
    title: 'Install Holdfast on this computer',
    note: 'It opens in its own window, with your history.',
  },
  'install-on-ios': { title: HOME_SCREEN, note: `Tap Share, then Add to Home Screen. ${STARTS_EMPTY}` },
  'install-on-mac': {
    title: 'Keep Holdfast in your Dock',
    note: `In the File menu, choose Add to Dock. ${STARTS_EMPTY}`,
  },
  'install-from-menu': {
    title: HOME_SCREEN,
    note: 'Open the browser menu and tap Add app to Home screen.',
  },
};

/** What Today offers, one at a time: to install the app once a session has been finished, and to make a backup. */
export const offerWords = part('offer-words', {
  installing: (kind: keyof typeof OFFERS) => OFFERS[kind],
  install: 'Install',
  toExport: 'Export',
  noThanks: 'No, thanks',

  /** The reminder of a backup. */
  onlyHere: 'A month of sessions is only here',
  /** By what may clear the browser's data. */
  risks: {
    'safari-tab': 'Safari clears what a tab has kept after seven days without a visit. A backup is one file.',
    'safari-app': 'A lost device, or the app deleted, takes them along. A backup is one file.',
    browser: 'A lost device, or a browser that clears up, takes them along. A backup is one file.',
  },
  toBackup: 'Back up',
  notNow: 'Not now',
});
