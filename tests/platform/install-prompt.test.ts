import { expect, it } from 'vitest';
import { wayByHand } from '../../src/platform/install-prompt.ts';

const SAFARI = 'Version/18.1 Safari/605.1.15';
const IPHONE = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 ${SAFARI}`;
const MAC = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)`;
const ANDROID = 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0';

it.each([
  ['Safari on an iPhone', { userAgent: IPHONE, standalone: false, maxTouchPoints: 5 }, 'on-ios'],
  [
    'an iPad, which says it is a Mac',
    { userAgent: `${MAC} ${SAFARI}`, standalone: false, maxTouchPoints: 5 },
    'on-ios',
  ],
  ['the app on the Home Screen', { userAgent: IPHONE, standalone: true, maxTouchPoints: 5 }, null],
  ['Safari on a Mac', { userAgent: `${MAC} ${SAFARI}`, maxTouchPoints: 0 }, 'on-mac'],
  ['a Safari without a Dock', { userAgent: `${MAC} Version/16.6 Safari/605.1.15`, maxTouchPoints: 0 }, null],
  [
    'Chrome on a Mac, which asks',
    { userAgent: `${MAC} Chrome/140.0 Safari/537.36`, maxTouchPoints: 0 },
    null,
  ],
  ['Firefox on Android', { userAgent: ANDROID, maxTouchPoints: 5 }, 'from-menu'],
  [
    'Chrome on Android, which asks',
    { userAgent: 'Mozilla/5.0 (Linux; Android 15) Chrome/140.0', maxTouchPoints: 5 },
    null,
  ],
])('says how the app is installed by hand: %s', (_browser, about, expected) => {
  expect(wayByHand(about)).toBe(expected);
});
