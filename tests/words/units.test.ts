import { afterEach, expect, it } from 'vitest';
import { ENGLISH, part, setLanguage } from '../../src/words/language.ts';

afterEach(() => setLanguage(ENGLISH));

const CATALOGUE = import.meta.glob<Readonly<Record<string, Readonly<Record<string, unknown>>>>>(
  '../../src/words/en/*.ts',
  { eager: true },
);
const parts = Object.values(CATALOGUE)
  .flatMap((module) => Object.entries(module))
  .filter(([name]) => name.endsWith('Words'));

it('no line ends between a number and its unit, in no part of the catalogue and no language', () => {
  setLanguage({
    ...ENGLISH,
    translate: (_, english) => ({ ...english, said: (kg: number) => `Rest 5 s, ${kg} kg` }),
  });
  expect(parts.length).toBeGreaterThan(50);
  for (const [name, words] of parts) {
    const said = words['said'] as (kg: number) => string;
    const space = name === 'spokenWords' ? ' ' : '\u00a0';
    expect([name, said(24)]).toEqual([name, `Rest 5${space}s, 24${space}kg`]);
  }
});

const sample = part('sample', {
  dose: (reps: number) => ({ of: [`${reps} reps`, `24 kg × ${reps}`] }),
  times: { rest: 'Rest, 90 s', day: '9 h 6 min' },
  other: 'The 2 metres, 3 sets and 4 straps of 5 men',
});

it('a line may end after the number of a count, or before a word that only begins like a unit', () => {
  expect(sample.other).toBe('The 2 metres, 3 sets and 4 straps of 5 men');
});

it('no line ends there in lists and groups of sentences, nor where an element stands for the number', () => {
  expect(sample.dose(8)).toEqual({ of: ['8\u00a0reps', '24\u00a0kg ×\u00a08'] });
  expect(sample.times).toEqual({ rest: 'Rest, 90\u00a0s', day: '9\u00a0h 6\u00a0min' });
  expect(part('place', { left: (clock: string) => `${clock} min left` }).left('\uE000')).toBe(
    '\uE000\u00a0min left',
  );
});
