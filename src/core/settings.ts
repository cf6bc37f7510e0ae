import { fieldsOf } from './fields-of.ts';

/** How much the voice says: nothing; moves, sides and rests; or also what a coach would say. */
export type VoiceLevel = 'off' | 'names' | 'coach';

/** The person's settings, stored as one small document; an unknown or invalid field falls back to its default. */
export interface Settings {
  readonly sounds: boolean;
  /** 0 (silent) to 1. */
  readonly volume: number;
  /** `music`: cues over whatever plays, with the page awake. `screen-off`: a soundtrack that plays by itself. */
  readonly soundMode: 'music' | 'screen-off';
  /** Whether the person has chosen between the two. */
  readonly soundModeChosen: boolean;
  /** With the screen off: whether sets of reps end at their estimate, or wait for a tap. */
  readonly bridgeOpenSteps: boolean;
  /** Whether the person has gone through the sound check. */
  readonly soundChecked: boolean;
  /** How much earlier cues start, for headphones that are late; -300 to 300. */
  readonly cueOffsetMs: number;
  readonly voice: VoiceLevel;
  readonly vibration: boolean;
  /** Lights up the screen at the boundaries of a session. */
  readonly flash: boolean;
  /** Seconds before the first exercise, 3 to 30. */
  readonly readySeconds: number;
  /** The rest after a compound lift, 90 to 180; a routine may ask for less. */
  readonly heavyRestSeconds: number;
  /** How many last seconds are counted aloud, 0 to 5. */
  readonly countdownSeconds: number;
  readonly keepAwake: boolean;
  /** Whether single letters and signs are keys of the player. Speech input can type them by accident. */
  readonly letterKeys: boolean;
  /** Whether the person's own music plays in random order. */
  readonly musicShuffle: boolean;
  /** Whether the figure is shown as in a mirror, where it has room. */
  readonly mirrored: boolean;
  readonly pace: 'own' | 'tempo';
  readonly theme: 'system' | 'light' | 'dark';
  readonly moreContrast: boolean;
  readonly units: 'kg' | 'lb';
  /** How a person rates a set: in a word, or as the reps left in reserve. */
  readonly effort: 'words' | 'reserve';
}

export const DEFAULT_SETTINGS: Settings = {
  sounds: true,
  volume: 0.8,
  soundMode: 'music',
  soundModeChosen: false,
  bridgeOpenSteps: true,
  soundChecked: false,
  cueOffsetMs: 0,
  voice: 'names',
  vibration: true,
  flash: false,
  readySeconds: 10,
  heavyRestSeconds: 90,
  countdownSeconds: 3,
  keepAwake: true,
  letterKeys: true,
  musicShuffle: false,
  mirrored: false,
  pace: 'own',
  theme: 'system',
  moreContrast: false,
  units: 'kg',
  effort: 'words',
};

/** It used to be a switch, which spoke moves and sides when on. */
function voiceOf(stored: unknown): VoiceLevel {
  if (stored === false) return 'off';
  return stored === 'off' || stored === 'coach' ? stored : DEFAULT_SETTINGS.voice;
}

type NumberKey = { [Key in keyof Settings]: Settings[Key] extends number ? Key : never }[keyof Settings];

/** Reads stored settings of any age; never fails. */
export function parseSettings(stored: unknown): Settings {
  const from = fieldsOf(stored);
  const d = DEFAULT_SETTINGS;
  const flags: Partial<Settings> = Object.fromEntries(
    Object.entries(d).map(([key, usual]) => [
      key,
      typeof usual === 'boolean' && typeof from[key] === 'boolean' ? from[key] : usual,
    ]),
  );
  const within = (key: NumberKey, low: number, high: number): number => {
    const value = from[key];
    return typeof value === 'number' && value >= low && value <= high ? value : d[key];
  };
  const oneOf = <T extends string>(key: keyof Settings, allowed: readonly T[], fallback: T): T =>
    allowed.find((each) => each === from[key]) ?? fallback;
  return {
    ...d,
    ...flags,
    volume: within('volume', 0, 1),
    soundMode: oneOf('soundMode', ['music', 'screen-off'], d.soundMode),
    cueOffsetMs: within('cueOffsetMs', -300, 300),
    voice: voiceOf(from['voice']),
    readySeconds: within('readySeconds', 3, 30),
    heavyRestSeconds: within('heavyRestSeconds', 90, 180),
    countdownSeconds: within('countdownSeconds', 0, 5),
    pace: oneOf('pace', ['own', 'tempo'], d.pace),
    theme: oneOf('theme', ['system', 'light', 'dark'], d.theme),
    units: oneOf('units', ['kg', 'lb'], d.units),
    effort: oneOf('effort', ['words', 'reserve'], d.effort),
  };
}
