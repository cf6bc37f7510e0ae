import { expect, it } from 'vitest';
import { addressOf } from '../../../src/app/late/launches.ts';
import { inflated } from '../../../src/platform/deflate.ts';

const HOME = 'https://example.org/holdfast/';
const open = (targetURL: string) => addressOf({ targetURL, files: [] }, HOME);

it('a shortcut opens its screen in the window that is already open', async () => {
  expect(await open(`${HOME}#/routine/posture-15`)).toBe('#/routine/posture-15');
});

it('the icon of the app leaves the open window on its screen', async () => {
  expect(await open(HOME)).toBeNull();
  expect(await addressOf({ files: [] }, HOME)).toBeNull();
});

it('an opened file is shown', async () => {
  const opened = { getFile: async () => new File(['# Evening\nPlank 45s\n'], 'evening.holdfast') };
  const address = await addressOf({ targetURL: HOME, files: [opened] }, HOME);
  expect(await inflated(address?.replace('#/shared/', '') ?? '', 1000)).toMatchObject({
    text: '# Evening\nPlank 45s\n',
  });
});

it('an opened file that is no text is named', async () => {
  const opened = { getFile: async () => new File(['PK\u0003\u0004'], 'evening.holdfast') };
  expect(await addressOf({ targetURL: HOME, files: [opened] }, HOME)).toBe('#/shared/.zip');
});

it('what a browser lost on the way to the open window is not passed over', async () => {
  expect(await open(`${HOME}share`)).toBe('#/shared/');
});
