import type { Settings } from './settings.ts';

/** What the app runs on, as far as it decides how sound gets lost there. */
export type Platform = 'ios' | 'android' | 'desktop';

/** Why a cue may not have been heard. */
export type Silence =
  /** Switched off, or turned down to nothing, in the settings of Holdfast. */
  | 'sounds-off'
  | 'volume-off'
  /** The switch or button of an iPhone that silences whatever mixes with other apps. */
  | 'silent-switch'
  | 'volume'
  /** Headphones or a speaker somewhere else have the sound. */
  | 'elsewhere'
  | 'other-app'
  | 'tab-muted';

const BY_PLATFORM: Readonly<Record<Platform, readonly Silence[]>> = {
  ios: ['silent-switch', 'volume', 'elsewhere', 'other-app'],
  android: ['volume', 'elsewhere', 'other-app', 'tab-muted'],
  desktop: ['tab-muted', 'volume', 'elsewhere', 'other-app'],
};

type Heard = Pick<Settings, 'sounds' | 'volume' | 'soundMode'>;

/** What to look at when nothing was heard, likeliest first. What is certain stands before what is likely. */
export function likelyReasons(platform: Platform, { sounds, volume, soundMode }: Heard): Silence[] {
  const certain: Silence[] = [
    ...(sounds ? [] : (['sounds-off'] as const)),
    ...(volume > 0 ? [] : (['volume-off'] as const)),
  ];
  const likely = BY_PLATFORM[platform];
  // A soundtrack plays as music does, and music does not obey the switch; a single cue still does.
  const last = likely.filter((each) => each === 'silent-switch' && soundMode === 'screen-off');
  return [...certain, ...likely.filter((each) => !last.includes(each)), ...last];
}
