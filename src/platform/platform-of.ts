interface About {
  readonly userAgent: string;
  readonly maxTouchPoints: number;
  /** Only Safari has it, in a tab and on the Home Screen. */
  readonly standalone?: unknown;
}

/** The platform of the page, which decides how sound can get lost. An iPad says it is a Mac; no Mac has a touch screen. */
export function platformOf({ userAgent, maxTouchPoints, standalone }: About): 'ios' | 'android' | 'desktop' {
  if (typeof standalone === 'boolean' && maxTouchPoints > 1) return 'ios';
  return userAgent.includes('Android') ? 'android' : 'desktop';
}
