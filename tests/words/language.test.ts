import { afterEach, describe, expect, it } from 'vitest';
import { ENGLISH, languageOf, part, setLanguage } from '../../src/words/language.ts';
import { pseudoLanguage } from '../../src/words/pseudo.ts';

afterEach(() => setLanguage(ENGLISH));

const sample = part('sample', {
  pause: 'Pause',
  setOf: (set: number, sets: number) => `Set ${set} of ${sets}`,
  phases: { work: 'Work', rest: 'Rest' },
  steps: ['One', 'Two'],
  many: (count: number) => ({ words: [`${count} sets`], count }),
});

describe('a part of the catalogue', () => {
  it('is in English until another language is set', () => {
    expect(sample.pause).toBe('Pause');
    setLanguage(languageOf('de', 'ltr', { sample: { pause: 'Anhalten' } }));
    expect(sample.pause).toBe('Anhalten');
  });

  it('is in English if a language lacks it', () => {
    setLanguage(languageOf('de', 'ltr', { sample: { pause: 'Anhalten' } }));
    expect(sample.setOf(1, 3)).toBe('Set 1 of 3');
  });
});

describe('the pseudo-language', () => {
  const letters = /[a-z]/i;

  it('leaves no ASCII letter in any sentence, however deeply nested', () => {
    setLanguage(pseudoLanguage('ltr'));
    const sentences = [
      sample.pause,
      sample.setOf(1, 3),
      sample.phases.work,
      ...sample.steps,
      ...sample.many(2).words,
    ];
    expect(sentences.filter((sentence) => letters.test(sentence))).toEqual([]);
  });

  it('is longer than English, and keeps numbers', () => {
    setLanguage(pseudoLanguage('ltr'));
    expect(sample.setOf(12, 30)).toMatch(/^\[.+12.+30.*\]$/);
    expect(sample.setOf(12, 30).length).toBeGreaterThan('Set 12 of 30'.length * 1.3);
    expect(sample.many(2).count).toBe(2);
  });

  it('has a reading direction', () => {
    expect(pseudoLanguage('rtl').direction).toBe('rtl');
    expect(Intl.PluralRules.supportedLocalesOf(pseudoLanguage('rtl').tag)).toHaveLength(1);
  });
});
