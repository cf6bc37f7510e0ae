import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deflated, inflated } from '../../src/platform/deflate.ts';

const MOST = 65_536;
const BROKEN = { ok: false, problem: 'broken' };
const inAddress = (bytes: Buffer) => bytes.toString('base64url');

it('a text that was packed for an address is unpacked as it was', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
      const code = await deflated(text);
      expect(code).toMatch(/^[\w-]*$/);
      expect(await inflated(code, MOST)).toEqual({ ok: true, text });
    }),
  ));

it('a link that is cut off, or is something else, gives nothing', async () => {
  const code = await deflated('# Evening back\nPlank 45s\n');
  expect(await inflated(code.slice(0, -4), MOST)).toEqual(BROKEN);
  expect(await inflated('not a link at all!', MOST)).toEqual(BROKEN);
});

it('a link that contains more than the limit is not read beyond it', async () => {
  const packed = (letters: number) => inAddress(deflateRawSync('a'.repeat(letters)));
  expect(await inflated(packed(10_000_000), MOST)).toEqual({ ok: false, problem: 'too-long' });
  expect(await inflated(packed(MOST + 1), MOST)).toEqual({ ok: false, problem: 'too-long' });
  expect(await inflated(packed(MOST), MOST)).toEqual({ ok: true, text: 'a'.repeat(MOST) });
});

it('bytes that are not text give nothing', async () => {
  expect(await inflated(inAddress(deflateRawSync(Buffer.from([0xff, 0xfe, 0xfd]))), MOST)).toEqual(BROKEN);
});

it('whatever a link contains, reading it never fails', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (code) => {
      const found = await inflated(code, MOST);
      expect(found.ok ? found.text.length <= MOST : found.problem).toBeTruthy();
    }),
  ));
