/** As much of what a page runs on as decides how sound gets lost there. */
export type Platform = 'ios' | 'android' | 'desktop';

interface About {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  /** Only Safari has it, in a tab and on the Home Screen. */
  readonly standalone?: unknown;
}

/** An iPad says it is a Mac, but no Mac has a screen to touch. */
export function platformOf({ userAgent, maxTouchPoints, standalone }: About): Platform {
  if (typeof standalone === 'boolean' && maxTouchPoints > 1) return 'ios';
  return userAgent.includes('Android') ? 'android' : 'desktop';
}
