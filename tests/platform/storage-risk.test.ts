import { expect, it } from 'vitest';
import { storageRisk } from '../../src/platform/storage-risk.ts';

const SAFARI = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)';
const MAC_SAFARI = `${SAFARI} Version/19.0 Safari/605.1.15`;
const MAC_CHROME =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/150.0 Safari/537.36';

it.each([
  ['a tab on an iPhone', { userAgent: SAFARI, maxTouchPoints: 5, standalone: false }, false, 'safari-tab'],
  ['the Home Screen', { userAgent: SAFARI, maxTouchPoints: 5, standalone: true }, true, 'safari-app'],
  ['Safari on a Mac', { userAgent: MAC_SAFARI, maxTouchPoints: 0 }, false, 'safari-tab'],
  ['the Dock', { userAgent: MAC_SAFARI, maxTouchPoints: 0 }, true, 'safari-app'],
  ['Chrome on a Mac', { userAgent: MAC_CHROME, maxTouchPoints: 0 }, false, 'browser'],
  [
    'Android',
    { userAgent: 'Mozilla/5.0 (Linux; Android 16) Chrome/150', maxTouchPoints: 5 },
    true,
    'browser',
  ],
] as const)('what may clear the data is known for %s', (_, about, installed, risk) => {
  expect(storageRisk(about, installed)).toBe(risk);
});
