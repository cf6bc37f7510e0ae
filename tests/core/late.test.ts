import { expect, it } from 'vitest';
import { isFetchingLate, late } from '../../src/core/late.ts';

it('is fetched once, however many callers ask for it', async () => {
  let fetched = 0;
  const part = late(async () => ++fetched);
  expect(await Promise.all([part(), part()])).toEqual([1, 1]);
  expect(await part()).toBe(1);
});

it('is available without waiting once it has arrived', async () => {
  const part = late(async () => 'code');
  expect(part.here()).toBeNull();
  const asked = part();
  expect(part.here()).toBeNull();
  await asked;
  expect(part.here()).toBe('code');
});

it('is fetched again after a failure, which every caller is informed of', async () => {
  let attempts = 0;
  const part = late(async () => {
    attempts += 1;
    if (attempts === 1) throw new Error('no network');
    return 'code';
  });
  const [one, other] = await Promise.allSettled([part(), part()]);
  expect([one?.status, other?.status]).toEqual(['rejected', 'rejected']);
  expect(await part()).toBe('code');
  expect(attempts).toBe(2);
});

it('is passed on at once when it has arrived, else when it arrives, and never after a failure', async () => {
  let works = false;
  const part = late(async () => {
    if (!works) throw new Error('no network');
    return 'code';
  });
  const given: string[] = [];
  const take = (found: string) => void given.push(found);
  part.whenHere(take);
  await part().catch(() => undefined);
  works = true;
  part.whenHere(take);
  await part();
  expect(given).toEqual(['code']);
  part.whenHere(take);
  expect(given).toEqual(['code', 'code']);
});

it('is known to be on its way until it has arrived or failed', async () => {
  const answers: ((works: boolean) => void)[] = [];
  const part = () =>
    late(
      () =>
        new Promise<string>((resolve, reject) => {
          answers.push((works) => (works ? resolve('code') : reject(new Error('no network'))));
        }),
    );
  const [one, other] = [part(), part()];
  expect(isFetchingLate()).toBe(false);
  const both = Promise.allSettled([one(), one(), other()]);
  expect(isFetchingLate()).toBe(true);
  answers[0]?.(true);
  await one();
  expect(isFetchingLate()).toBe(true);
  answers[1]?.(false);
  await both;
  expect(isFetchingLate()).toBe(false);
});
