import type { Platform, Silence } from '../../../core/likely-reasons.ts';

interface ReasonWords {
  readonly what: string;
  /** What to do about it. */
  readonly mend: string;
}

const WORDS: Readonly<Record<Silence, ReasonWords>> = {
  'sounds-off': {
    what: 'Sounds are off in Holdfast',
    mend: 'A session stays silent until they are on.',
  },
  'volume-off': {
    what: 'The volume in Holdfast is at 0 %',
    mend: 'Nothing sounds until it is turned up.',
  },
  'silent-switch': {
    what: 'Silent mode is on',
    mend: 'Turn it off with the switch or button above the volume, or in Control Centre. Only a session with the screen off sounds in spite of it.',
  },
  volume: {
    what: 'The volume is down',
    mend: 'Press Play again and turn it up while it sounds: media has a volume of its own.',
  },
  elsewhere: {
    what: 'Headphones or a speaker have the sound',
    mend: 'Put them on, or switch Bluetooth off, and play again.',
  },
  'other-app': {
    what: 'Another app holds the sound',
    mend: 'A call or a recording keeps others silent. End it and play again.',
  },
  'tab-muted': {
    what: 'The browser keeps this page silent',
    mend: 'In its settings for this site, allow sound.',
  },
};

const ON_DESKTOP: Partial<typeof WORDS> = {
  volume: { what: 'The volume is down', mend: 'Turn up the computer, and the speaker itself.' },
  'tab-muted': { what: 'The tab is muted', mend: 'Right-click the tab and unmute it, or the site.' },
};

export const reasonWords = (reason: Silence, platform: Platform): ReasonWords =>
  (platform === 'desktop' && ON_DESKTOP[reason]) || WORDS[reason];
