import { expect, it } from 'vitest';
import { fileKind } from '../../src/core/file-kind.ts';
import { deflated, inflated } from '../../src/platform/deflate.ts';
import { type Shared, sharedAddress } from '../../src/platform/shared-address.ts';

const MOST = 65_536;
const NEEDS = { most: MOST, kindOf: fileKind };
const read = async (shared: Shared) => {
  const address = await sharedAddress(shared, NEEDS);
  expect(address).toMatch(/^#\/shared\/[\w-]+$/);
  return inflated(address.slice('#/shared/'.length), MOST);
};

it('a shared text is shown as it is, with the title of its app as the name it lacks', async () => {
  expect(await read({ text: 'Plank 45s' })).toEqual({ ok: true, text: 'Plank 45s' });
  expect(await read({ title: 'Evening\nback', text: 'Plank 45s' })).toEqual({
    ok: true,
    text: '# Evening back\nPlank 45s',
  });
  const named = '# Mine\nPlank 45s';
  expect(await read({ title: 'A chat', text: named })).toEqual({ ok: true, text: named });
  expect(await read({ title: 'Plank 45s', text: 'Plank 45s and more' })).toMatchObject({
    text: 'Plank 45s and more',
  });
});

it('a shared file is read rather than the words that come with it', async () => {
  const file = new Blob(['# Evening\nPlank 45s\n']);
  expect(await read({ text: 'Look at this', file })).toEqual({ ok: true, text: '# Evening\nPlank 45s\n' });
});

it('a shared link to a routine is followed, in whichever part it comes and whatever is around it', async () => {
  const link = `https://example.org/holdfast/#/shared/${await deflated('# Evening\nPlank 45s\n')}`;
  const evening = { ok: true, text: '# Evening\nPlank 45s\n' };
  expect(await read({ url: link })).toEqual(evening);
  expect(await read({ title: 'Evening', text: `Try this: ${link} !` })).toEqual(evening);
});

it('nothing at all is an empty text', async () => {
  expect(await read({})).toEqual({ ok: true, text: '' });
});

it('of what is too long only so much is read that it can be said', async () => {
  const tooLong = { ok: false, problem: 'too-long' };
  expect(await read({ text: 'a'.repeat(10_000_000) })).toEqual(tooLong);
  expect(await read({ file: new Blob(['a'.repeat(10_000_000)]) })).toEqual(tooLong);
});

it.each([
  ['a zip', 'PK\u0003\u0004', 'zip'],
  ['a picture', '\u0089PNG\r\n', 'picture'],
  ['something else that is no text', 'a\0b', 'other'],
])('%s is named, and nothing of it is in the address', async (_, begins, kind) => {
  const file = new Blob([Uint8Array.from(begins, (letter) => letter.charCodeAt(0))]);
  expect(await sharedAddress({ title: 'Look', file }, NEEDS)).toBe(`#/shared/.${kind}`);
});
