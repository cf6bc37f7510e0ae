import { expect, it } from 'vitest';
import { matchLanguage } from '../../src/app/language.ts';

const LANGUAGES = new Set(['de', 'pt-BR']);

it.each([
  [['de'], 'de'],
  [['de-AT', 'en'], 'de'],
  [['pt-BR'], 'pt-BR'],
  [['fr', 'de'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['fr', 'pt'], 'en'],
  [[], 'en'],
])('of the languages a person prefers, %j, picks %s', (tags, picked) => {
  expect(matchLanguage(tags, LANGUAGES)).toBe(picked);
});
