import type { Settings } from './settings.ts';

/** The platforms that differ in how sound can get lost. */
export type Platform = 'ios' | 'android' | 'desktop';

/** Why a cue may not have been heard. */
export type Silence =
  /** Switched off, or turned down to nothing, in the settings of Holdfast. */
  | 'sounds-off'
  | 'volume-off'
  /** The switch or button of an iPhone that silences sound that mixes with other apps. */
  | 'silent-switch'
  | 'volume'
  /** The sound goes to headphones or to a speaker elsewhere. */
  | 'elsewhere'
  | 'other-app'
  | 'tab-muted';

const BY_PLATFORM: Readonly<Record<Platform, readonly Silence[]>> = {
  ios: ['silent-switch', 'volume', 'elsewhere', 'other-app'],
  android: ['volume', 'elsewhere', 'other-app', 'tab-muted'],
  desktop: ['tab-muted', 'volume', 'elsewhere', 'other-app'],
};

type Heard = Pick<Settings, 'sounds' | 'volume' | 'soundMode'>;

/** What to check when nothing was heard: certain reasons first, then the most likely ones. */
export function likelyReasons(platform: Platform, { sounds, volume, soundMode }: Heard): Silence[] {
  const certain: Silence[] = [
    ...(sounds ? [] : (['sounds-off'] as const)),
    ...(volume > 0 ? [] : (['volume-off'] as const)),
  ];
  const likely = BY_PLATFORM[platform];
  // The soundtrack plays like music, which ignores the switch; a single cue does not.
  const last = likely.filter((each) => each === 'silent-switch' && soundMode === 'screen-off');
  return [...certain, ...likely.filter((each) => !last.includes(each)), ...last];
}
