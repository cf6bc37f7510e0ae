import { expect, it } from 'vitest';
import { lazily } from '../../src/storage/lazily.ts';

it('opens once for all who ask', async () => {
  let opened = 0;
  const open = lazily(async () => ++opened);
  expect(await Promise.all([open(), open()])).toEqual([1, 1]);
});

it('what was refused is tried again when it is next asked for', async () => {
  let asked = 0;
  const open = lazily(async () => {
    asked += 1;
    if (asked === 1) throw new Error('The disk is busy.');
    return 'open';
  });
  await expect(open()).rejects.toThrow('busy');
  expect(await open()).toBe('open');
});
