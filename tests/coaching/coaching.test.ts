import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../tools/coach/read-cases.ts';
import { runCase } from '../../tools/coach/run-case.ts';

const folder = import.meta.dirname;

for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
  describe(`coaching: ${file}`, () => {
    const read = readCases(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    const cases = read.ok ? read.value : [];

    it('can be read', () => {
      expect(read.ok ? [] : read.problems).toEqual([]);
    });

    it.each(cases)('$name', async (one) => {
      const { missed } = await runCase(one);
      expect(missed).toEqual([]);
    });
  });
}
