/** Launch options of Playwright. */
interface Browser {
  readonly executablePath?: string;
  readonly channel?: string;
}

export function findBrowser(): Browser;
export function obtainBrowser(): Browser;
