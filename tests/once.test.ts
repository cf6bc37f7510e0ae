import { expect, it } from 'vitest';
import { once } from '../src/once.ts';

it('what two ask for at the same time is done once', async () => {
  let done = 0;
  const read = once(async () => {
    done += 1;
    return done;
  });
  expect(await Promise.all([read(), read()])).toEqual([1, 1]);
  expect(await read()).toBe(1);
});

it('what could not be done is tried anew by whoever asks next', async () => {
  let tries = 0;
  const read = once(async () => {
    tries += 1;
    if (tries === 1) throw new Error('no network');
    return 'here';
  });
  await expect(read()).rejects.toThrow('no network');
  expect(await read()).toBe('here');
});
