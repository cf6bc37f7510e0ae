import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { licenceNotices } from '../tools/build/licence-notices.ts';

const module = (path: string) => resolve('node_modules', path);

it('has each package once, by its name, with its notice', () => {
  const notices = licenceNotices([
    resolve('src/app/main.tsx'),
    module('zustand/esm/index.mjs'),
    module('zustand/esm/vanilla.mjs'),
    `\0${module('react/index.js')}?commonjs`,
  ]);
  expect(notices.match(/^\S+ [\d.]+ \(\S+\)$/gm)?.map((line) => line.split(' ')[0])).toEqual([
    'react',
    'zustand',
  ]);
  expect(notices).toContain('Copyright (c) 2019 Paul Henschel');
  expect(notices).toContain('Copyright (c) Meta Platforms');
});

it('has the text of the licence for a package that lacks the file', () => {
  const notices = licenceNotices([module('wouter/esm/index.js'), module('regexparam/dist/index.mjs')]);
  expect(notices).toContain('Copyright (c) Luke Edwards');
  expect(notices).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
  expect(notices).toContain('Alexey Taktarov');
});
