import { describe, expect, it } from 'vitest';
import type { Aim } from '../../../../src/core/plan/aims.ts';
import type { Past } from '../../../../src/core/training/progress/past.ts';
import { suggest } from '../../../../src/core/training/progress/suggest.ts';
import type { Suggestion, Target } from '../../../../src/core/training/progress/suggestion.ts';
import { DAY, NOW, PLANK, PUSH_UP, ROW, session } from './past-sessions.ts';

interface Person {
  /** The most reps of a set, or seconds of a hold, with a weight on a day of the year. */
  readonly can: (kg: number, day: number) => number;
  readonly says?: (asked: number, can: number) => 'easy' | 'right' | 'hard' | 'unsaid';
  readonly trainsOn?: (day: number) => boolean;
}

/** A year of two sessions a week, each following the suggestion of the previous one. */
function year(target: Target, start: Aim, person: Person) {
  const past: Past[] = [];
  const suggestions: Suggestion[] = [];
  const { dose } = target;
  let aim = start;
  for (let day = 0; day < 364; day++) {
    const now = NOW + day * DAY;
    if (day % 7 !== 1 && day % 7 !== 4) continue;
    if (person.trainsOn && !person.trainsOn(day)) continue;
    const suggestion = suggest(past, target, now);
    if (suggestion) {
      suggestions.push(suggestion);
      aim = suggestion.aim;
    }
    const low = dose.kind === 'reps' ? dose.reps.low : dose.ms.low / 1000;
    const asked = dose.kind === 'reps' ? (aim.reps ?? low) : (aim.holdMs ?? low * 1000) / 1000;
    const can = person.can(aim.kg ?? 0, day);
    const did = Math.min(asked, Math.floor(can));
    const one = `${did}${aim.kg === null ? '' : `@${aim.kg}`}`;
    const sets = Array.from({ length: aim.sets ?? target.sets.low }, () => one).join(' ');
    const says = person.says?.(asked, can) ?? (asked > can - 1 ? 'hard' : 'right');
    const slower = aim.slowerMs ? `+${aim.slowerMs / 1000}` : '';
    const line = `0d ${asked}${dose.kind === 'hold' ? 's' : slower}: ${sets} ${says}`;
    past.unshift({ ...session(line), startedAtWall: now });
  }
  return { past, suggestions, weights: suggestions.map((each) => each.aim.kg ?? 0) };
}

const START: Aim = { sets: null, reps: 8, holdMs: null, kg: 20, slowerMs: 0 };
/** Reps by Epley's formula, for a one-rep maximum that grows from 40 kg by a quarter in a year and then stays. */
const honest = (kg: number, day: number) =>
  30 * ((40 * (1 + 0.25 * Math.min(1, day / 200))) / Math.max(1, kg) - 1);

describe('a year of training twice a week', () => {
  it('brings someone to what they can do, and never asks for an absurd weight', () => {
    const { weights } = year(ROW, START, { can: honest });
    expect(Math.max(...weights)).toBeLessThanOrEqual(40);
    expect(weights.at(-1)).toBeGreaterThanOrEqual(28);
    const climbs = weights.slice(1).map((kg, i) => kg - weights[i]!);
    expect(Math.max(...climbs)).toBeLessThanOrEqual(2);
  });

  it('ends a stall with a step down', () => {
    const { suggestions } = year(ROW, { ...START, kg: 30 }, { can: () => 9, says: () => 'right' });
    const codes = suggestions.map(({ reason }) => reason.code);
    expect(codes).toContain('lighter');
    // After a third failed try at the same target, the next suggestion is not a fourth one.
    const again = suggestions.map(({ reason }) => reason.code === 'fell-short' && reason.less === 'nothing');
    const tries = again.map((same) => (same ? 's' : '.')).join('');
    expect(tries).not.toContain('sss');
  });

  it('leaves the weight alone while no set is logged', () => {
    const { weights } = year(ROW, START, { can: () => 100, says: () => 'unsaid' });
    expect(new Set(weights)).toEqual(new Set([20]));
  });

  it('begins lower after a holiday, and returns to the level before', () => {
    const { suggestions, weights } = year(ROW, START, {
      can: honest,
      trainsOn: (day) => day < 150 || day > 180,
    });
    const restart = suggestions.findIndex(({ reason }) => reason.code === 'away');
    expect(weights[restart]).toBeLessThanOrEqual(0.9 * weights[restart - 1]!);
    expect(suggestions.filter(({ reason }) => reason.code === 'away')).toHaveLength(1);
    expect(Math.max(...weights.slice(restart))).toBeGreaterThanOrEqual(weights[restart - 1]!);
  });

  it.each([
    ['push-ups', PUSH_UP, { ...START, kg: null }],
    ['planks', PLANK, { ...START, kg: null, reps: null, holdMs: 20_000 }],
  ] as const)('of %s stays inside the ranges, whatever happens', (_, target, start) => {
    for (const most of [5, 9, 25, 39, 200]) {
      const { suggestions } = year(target, start, { can: () => most });
      for (const { aim } of suggestions) {
        const { dose, sets } = target;
        const range = dose.kind === 'reps' ? dose.reps : dose.ms;
        const value = dose.kind === 'reps' ? aim.reps : aim.holdMs;
        expect(value).toBeGreaterThanOrEqual(range.low);
        expect(value).toBeLessThanOrEqual(range.high);
        expect(aim.sets ?? sets.low).toBeGreaterThanOrEqual(sets.low);
        expect(aim.sets ?? sets.low).toBeLessThanOrEqual(sets.high);
      }
    }
  });
});
