import { expect, it, vi } from 'vitest';

const MODULES = import.meta.glob([
  '../../src/words/en/*.ts',
  '../../src/score/*.ts',
  '../../src/outputs/**/*.ts',
  '../../src/store/*.ts',
  '../../src/app/late/*.ts',
  '../../src/ui/**/*.ts',
  '../../src/ui/**/*.tsx',
]);

it('no module reads the catalogue while it is loaded, before the language is known', async () => {
  // Other tests may have loaded some modules already.
  vi.resetModules();
  const { ENGLISH, setLanguage } = await import('../../src/words/language.ts');
  const read: string[] = [];
  setLanguage({
    ...ENGLISH,
    translate: (name, english) => {
      read.push(name);
      return english;
    },
  });
  await Promise.all(Object.values(MODULES).map((load) => load()));
  expect(Object.keys(MODULES).length).toBeGreaterThan(200);
  expect(read).toEqual([]);
}, 60_000);
