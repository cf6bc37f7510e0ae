import { describe, expect, it } from 'vitest';
import type { Equipment } from '../../src/core/routine/equipment.ts';
import type { ExerciseBook } from '../../src/core/routine/routine.ts';
import { aimWords } from '../../src/words/en/aim.ts';
import { doseWords, slotWords, timeWords } from '../../src/words/en/dose.ts';
import { equipmentList } from '../../src/words/en/equipment.ts';
import { phrasesOf } from '../../src/words/en/equipment-phrases.ts';
import { experienceWords } from '../../src/words/en/experience.ts';
import { leftOutWords } from '../../src/words/en/left-out.ts';
import { setsOfWords } from '../../src/words/en/sets.ts';
import { timeParts } from '../../src/words/en/time-parts.ts';
import { agoWords, dayWords } from '../../src/words/en/when.ts';

const reps = (count: number, holdMs: number | null = null) =>
  ({ kind: 'reps', reps: count, pace: [], holdMs }) as const;
const hold = (seconds: number) => ({ kind: 'hold', ms: seconds * 1000, switchAtHalf: null }) as const;

describe('words', () => {
  it('say how much a set asks', () => {
    expect(doseWords(reps(12))).toBe('12 reps');
    expect(doseWords(hold(45))).toBe('45 s');
    expect(doseWords(reps(5, 5000))).toBe('5 × 5 s');
  });

  it('say how much a whole slot asks', () => {
    expect(slotWords({ sets: 3, dose: reps(12), restMs: 75_000 })).toBe('3 × 12, rest 75 s');
    expect(slotWords({ sets: 2, dose: hold(45), restMs: 30_000 })).toBe('2 × 45 s hold, rest 30 s');
    expect(slotWords({ sets: 2, dose: reps(5, 5000), restMs: 0 })).toBe('2 sets of 5 × 5 s');
    expect(slotWords({ sets: 1, dose: hold(60), restMs: 30_000 })).toBe('60 s');
  });

  it('say why a slot is left out', () => {
    const needing = (id: string, ...equipment: readonly Equipment[]) => [id, { id, equipment }] as const;
    const book = new Map([needing('row', 'cable'), needing('band-row', 'band')]) as unknown as ExerciseBook;
    const why = (reason: 'person' | 'time' | 'equipment') =>
      leftOutWords({ why: reason, candidates: ['row', 'band-row'] }, { minutes: 30 }, book);
    expect(why('equipment')).toBe('Needs a cable machine, or a band.');
    expect(why('time')).toBe('Left out to fit 30 min.');
    expect(why('person')).toBe('Left out.');
  });

  it('say what is aimed at, of one as of many', () => {
    const aim = { kg: null, reps: 1, holdMs: null, sets: null, slowerMs: 0 };
    expect(aimWords(aim, 'kg')).toBe('1 rep');
    expect(aimWords({ ...aim, reps: 8, sets: 4 }, 'kg')).toBe('4 sets of 8 reps');
  });

  it('list what is needed as one says it', () => {
    expect(phrasesOf(['band'])).toBe('a band');
    expect(phrasesOf(['dumbbells', 'bench'])).toBe('dumbbells and a bench');
    expect(phrasesOf(['dumbbells', 'bench', 'towel'])).toBe('dumbbells, a bench and a towel');
  });

  it('say of a set how far it went', () => {
    expect([setsOfWords(1, 1), setsOfWords(3, 3), setsOfWords(0, 1), setsOfWords(2, 3)]).toEqual([
      '1 set',
      '3 sets',
      '0 of 1 set',
      '2 of 3 sets',
    ]);
  });

  it('tell the parts of a plan so that they add up to it', () => {
    const parts = (workMs: number, restMs: number, changesMs: number) =>
      timeParts({ ms: workMs + restMs + changesMs, workMs, restMs, estimatedMs: 0, sets: 1 });
    expect(parts(1_630_000, 1_610_000, 150_000)).toBe('27 min of work, 27 of rest, 3 of changes');
    expect(parts(820_000, 15_000, 70_000)).toBe('14 min of work, 15 s of rest, 1 min of changes');
    expect(parts(90_000, 0, 20_000)).toBe('90 s of work, 20 s of changes');
  });

  it('keep short times in seconds', () => {
    expect([60_000, 90_000, 120_000, 150_000].map(timeWords)).toEqual(['60 s', '90 s', '2 min', '2:30 min']);
  });

  it('say when it was, as a person would', () => {
    const now = new Date(2025, 10, 13, 9).getTime();
    expect(dayWords(new Date(2025, 10, 13, 0, 5).getTime(), now)).toBe('today');
    expect(dayWords(new Date(2025, 10, 12, 23, 55).getTime(), now)).toBe('yesterday');
    expect(dayWords(new Date(2025, 10, 8).getTime(), now)).toBe('Saturday');
    expect(dayWords(new Date(2025, 10, 1).getTime(), now)).toBe('12 days ago');
    expect([30_000, 840_000, 7_300_000, 90_000_000].map(agoWords)).toEqual([
      'just now',
      '14 min ago',
      '2 h ago',
      '1 day ago',
    ]);
  });

  it('list equipment and experience in one breath', () => {
    expect(equipmentList([])).toBe('No equipment');
    expect(equipmentList(['dumbbells', 'pull-up-bar'])).toBe('Dumbbells, pull-up bar');
    expect(experienceWords(['beginner', 'intermediate', 'advanced'])).toBe('Any level');
    expect(experienceWords(['beginner', 'intermediate'])).toBe('Beginner to intermediate');
  });
});
