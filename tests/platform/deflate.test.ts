import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deflated, inflated } from '../../src/platform/deflate.ts';

const MOST = 65_536;
const inAddress = (bytes: Buffer) => bytes.toString('base64url');

it('a text that was packed for an address is unpacked as it was', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      const code = await deflated(text);
      expect(code).toMatch(/^[\w-]*$/);
      expect(await inflated(code, MOST)).toBe(text);
    }),
  ));

it('a link that is cut off, or is something else, gives nothing', async () => {
  const code = await deflated('# Evening back\nPlank 45s\n');
  expect(await inflated(code.slice(0, -4), MOST)).toBeNull();
  expect(await inflated('not a link at all!', MOST)).toBeNull();
});

it('a link that contains more than the limit is not read beyond it', async () => {
  expect(await inflated(inAddress(deflateRawSync('a'.repeat(10_000_000))), MOST)).toBeNull();
  expect(await inflated(inAddress(deflateRawSync('a'.repeat(MOST))), MOST)).toHaveLength(MOST);
});

it('bytes that are not text give nothing', async () => {
  expect(await inflated(inAddress(deflateRawSync(Buffer.from([0xff, 0xfe, 0xfd]))), MOST)).toBeNull();
});

it('whatever a link contains, reading it never fails', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (code) => {
      const text = await inflated(code, MOST);
      expect(text === null || text.length <= MOST).toBe(true);
    }),
  ));
