import { describe, expect, it } from 'vitest';
import type { Equipment } from '../../src/core/routine/equipment.ts';
import type { ExerciseBook } from '../../src/core/routine/routine.ts';
import { doseWords } from '../../src/words/en/dose-words.ts';
import { equipmentWords } from '../../src/words/en/equipment-words.ts';
import { fitWords } from '../../src/words/en/fit-words.ts';
import { needWords } from '../../src/words/en/need-words.ts';
import { openSessionWords } from '../../src/words/en/open-session-words.ts';
import { routineWords } from '../../src/words/en/routine-words.ts';
import { setWords } from '../../src/words/en/set-words.ts';
import { unitWords } from '../../src/words/en/unit-words.ts';
import { whenWords } from '../../src/words/en/when-words.ts';
import { plainSpaces } from '../support/plain-spaces.ts';

const reps = (count: number, holdMs: number | null = null) =>
  ({ kind: 'reps', reps: count, pace: [], holdMs }) as const;
const hold = (seconds: number) => ({ kind: 'hold', ms: seconds * 1000, switchAtHalf: null }) as const;

describe('words', () => {
  it('say what a set asks for', () => {
    expect(plainSpaces(doseWords.set(reps(12)))).toBe('12 reps');
    expect(plainSpaces(doseWords.set(hold(45)))).toBe('45 s');
    expect(plainSpaces(doseWords.set(reps(5, 5000)))).toBe('5 × 5 s');
  });

  it('say what a whole slot asks for', () => {
    expect(plainSpaces(doseWords.slot({ sets: 3, dose: reps(12), restMs: 75_000 }))).toBe(
      '3 × 12, rest 75 s',
    );
    expect(plainSpaces(doseWords.slot({ sets: 2, dose: hold(45), restMs: 30_000 }))).toBe(
      '2 × 45 s hold, rest 30 s',
    );
    expect(plainSpaces(doseWords.slot({ sets: 2, dose: reps(5, 5000), restMs: 0 }))).toBe(
      '2 sets of 5 × 5 s',
    );
    expect(plainSpaces(doseWords.slot({ sets: 1, dose: hold(60), restMs: 30_000 }))).toBe('60 s');
  });

  it('name the parts of a rep', () => {
    expect(
      (['lower', 'bottom', 'lift', 'top'] as const).map((each) => doseWords.repPart(each, false)),
    ).toEqual(['Lower', 'Pause', 'Lift', 'Pause']);
    expect(doseWords.repPart('top', true)).toBe('Hold');
  });

  it('say why a slot is left out', () => {
    const needing = (id: string, ...equipment: readonly Equipment[]) => [id, { id, equipment }] as const;
    const book = new Map([needing('row', 'cable'), needing('band-row', 'band')]) as unknown as ExerciseBook;
    const why = (reason: 'person' | 'time' | 'equipment') =>
      routineWords.leftOut({ why: reason, candidates: ['row', 'band-row'] }, { minutes: 30 }, book);
    expect(why('equipment')).toBe('Needs a cable machine, or a band.');
    expect(plainSpaces(why('time'))).toBe('Left out to fit 30 min.');
    expect(why('person')).toBe('Left out.');
  });

  it('say what is aimed at, in singular and plural', () => {
    const aim = { kg: null, reps: 1, holdMs: null, sets: null, slowerMs: 0 };
    expect(plainSpaces(doseWords.aim(aim, 'kg'))).toBe('1 rep');
    expect(plainSpaces(doseWords.aim({ ...aim, reps: 8, sets: 4 }, 'kg'))).toBe('4 sets of 8 reps');
  });

  it('list the equipment needed in a natural way', () => {
    expect(needWords.equipment(['band'])).toBe('a band');
    expect(needWords.equipment(['dumbbells', 'bench'])).toBe('dumbbells and a bench');
    expect(needWords.equipment(['dumbbells', 'bench', 'towel'])).toBe('dumbbells, a bench and a towel');
  });

  it('say how far a set went', () => {
    expect([setWords.done(1, 1), setWords.done(3, 3), setWords.done(0, 1), setWords.done(2, 3)]).toEqual([
      '1 set',
      '3 sets',
      '0 of 1 set',
      '2 of 3 sets',
    ]);
  });

  it('give the parts of a plan so that they add up to its length', () => {
    const parts = (workMs: number, restMs: number, changesMs: number) =>
      fitWords.timeParts({ ms: workMs + restMs + changesMs, workMs, restMs, estimatedMs: 0, sets: 1 });
    expect(plainSpaces(parts(1_630_000, 1_610_000, 150_000))).toBe(
      '27 min of work, 27 of rest, 3 of changes',
    );
    expect(plainSpaces(parts(820_000, 15_000, 70_000))).toBe(
      '14 min of work, 15 s of rest, 1 min of changes',
    );
    expect(plainSpaces(parts(90_000, 0, 20_000))).toBe('90 s of work, 20 s of changes');
  });

  it('keep short times in seconds', () => {
    expect([60_000, 90_000, 120_000, 150_000].map((ms) => plainSpaces(unitWords.time(ms)))).toEqual([
      '60 s',
      '90 s',
      '2 min',
      '2:30 min',
    ]);
  });

  it('say when something was, as a person would', () => {
    const now = new Date(2025, 10, 13, 9).getTime();
    expect(whenWords.day(new Date(2025, 10, 13, 0, 5).getTime(), now)).toBe('today');
    expect(whenWords.day(new Date(2025, 10, 12, 23, 55).getTime(), now)).toBe('yesterday');
    expect(whenWords.day(new Date(2025, 10, 8).getTime(), now)).toBe('Saturday');
    expect(whenWords.day(new Date(2025, 10, 1).getTime(), now)).toBe('12 days ago');
    expect(
      [30_000, 840_000, 7_300_000, 90_000_000].map((ms) => plainSpaces(openSessionWords.ago(ms))),
    ).toEqual(['just now', '14 min ago', '2 h ago', '1 day ago']);
  });

  it('list equipment and experience in one breath', () => {
    expect(equipmentWords.all([])).toBe('No kit');
    expect(equipmentWords.all(['dumbbells', 'pull-up-bar'])).toBe('Dumbbells, pull-up bar');
    expect(routineWords.experience(['beginner', 'intermediate', 'advanced'])).toBe('Any level');
    expect(routineWords.experience(['beginner', 'intermediate'])).toBe('Beginner to intermediate');
  });
});
