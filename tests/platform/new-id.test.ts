import { expect, it } from 'vitest';
import { newId } from '../../src/platform/new-id.ts';

it('makes unique ids, without functions that exist only in a secure context', () => {
  const ids = Array.from({ length: 100 }, newId);
  expect(new Set(ids).size).toBe(100);
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
});
