import type { Platform, Silence } from '../../core/likely-reasons.ts';
import type { CueKind } from '../../core/session/session.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';

interface Reason {
  readonly what: string;
  /** What to do about it. */
  readonly advice: string;
}

const CUES: Readonly<Record<CueKind, string>> = {
  'ready-count': 'Get ready',
  start: 'Start',
  halfway: 'Halfway',
  turn: 'Change direction',
  'change-sides': 'Change sides',
  'end-count': 'Last seconds',
  end: 'Set over',
  'rest-end': 'Rest over',
  'tempo-lower': 'Tempo, down',
  'tempo-lift': 'Tempo, up',
  'reps-done': 'Reps counted',
  finish: 'Session done',
};

const REASONS: Readonly<Record<Silence, Reason>> = {
  'sounds-off': {
    what: 'Sounds are off in Holdfast',
    advice: 'A session stays silent until they are on.',
  },
  'volume-off': {
    what: 'The volume in Holdfast is at 0 %',
    advice: 'Nothing sounds until it is turned up.',
  },
  'silent-switch': {
    what: 'Silent mode is on',
    advice:
      'Turn it off with the switch or button above the volume, or in Control Centre. Only a session with the screen off sounds in spite of it.',
  },
  volume: {
    what: 'The volume is down',
    advice: 'Press Play again and turn it up while it sounds: media has a volume of its own.',
  },
  elsewhere: {
    what: 'Headphones or a speaker have the sound',
    advice: 'Put them on, or switch Bluetooth off, and play again.',
  },
  'other-app': {
    what: 'Another app holds the sound',
    advice: 'A call or a recording keeps others silent. End it and play again.',
  },
  'tab-muted': {
    what: 'The browser keeps this page silent',
    advice: 'In its settings for this site, allow sound.',
  },
};

const ON_DESKTOP: Partial<typeof REASONS> = {
  volume: { what: 'The volume is down', advice: 'Turn up the computer, and the speaker itself.' },
  'tab-muted': { what: 'The tab is muted', advice: 'Right-click the tab and unmute it, or the site.' },
};

/** The sound check. */
export const soundCheckWords = part('sound-check-words', {
  title: 'Sound check',
  check: 'Check',
  intro: 'Hear every sound once, where and how you train. It takes a minute.',
  /** A sound by its name. */
  cue: (kind: CueKind) => CUES[kind],
  place: (cue: number, cues: number) => `${number(cue)} of ${number(cues)}`,
  heardIt: 'Did you hear it?',
  lookAt: 'Look at these, the likeliest first.',
  allHeard: 'All heard',
  knowAll: 'You know every sound now.',
  notAllHeard: 'Not all heard',
  notHeard: (cues: readonly string[]) => `Not heard: ${cues.join(', ')}. Look at these, the likeliest first.`,
  playFirst: 'Play the first',
  yes: 'Yes',
  no: 'No',
  playAgain: 'Play again',
  goOn: 'Go on',
  done: 'Done',
  startOver: 'Start over',
  byName: 'Each sound by its name',
  reason: (reason: Silence, platform: Platform): Reason =>
    (platform === 'desktop' && ON_DESKTOP[reason]) || REASONS[reason],
  soundsOn: 'Switch sounds on',
  turnUp: 'Turn it up',
});
