import { describe, expect, it } from 'vitest';
import { shippedLibrary as library } from '../../src/app/shipped/shipped-library.ts';
import { compilePlan } from '../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import { dueBetween } from '../../src/core/session/due-between.ts';
import type { Command, SessionState } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { placedClips, speechMs } from '../../src/score/phrase.ts';
import { cueRecipe } from '../../src/score/recipes.ts';
import { spokenBetween } from '../../src/score/spoken.ts';
import type { ScaleOf } from '../../src/words/en/load-words.ts';
import { spokenWords } from '../../src/words/en/spoken-words.ts';
import { change, hold, planOf, prepare, reps, rest } from '../outputs/fake-plan.ts';

const inKg = () => 'kg' as const;

const HOUR = 3_600_000;

function stateAfter(plan: Plan, ...commands: readonly (readonly [at: number, command: Command])[]) {
  let state: SessionState = { status: 'ready' };
  for (const [at, command] of [[0, { type: 'start' }] as const, ...commands]) {
    [state] = transition(plan, state, command, at);
  }
  return state;
}
const begun = (plan: Plan) => stateAfter(plan);
const wordsOf = (plan: Plan, level: 'names' | 'coach', state = begun(plan)) =>
  spokenBetween(plan, state, 0, HOUR, { voice: level, countdownSeconds: 3, scaleOf: inKg }).map(
    ({ phrases }) => phrases.join(', '),
  );

describe('with names only', () => {
  it('says what comes next, which side, how much of it, and when to rest', () => {
    const plan = planOf(
      prepare(10),
      hold('Side Plank', 40, { side: 'left' }),
      change(8),
      hold('Side Plank', 40, { side: 'right' }),
      rest(30),
      hold('Bird Dog', 20),
    );
    expect(wordsOf(plan, 'names')).toEqual([
      'get ready, Side Plank, left side, 40 seconds',
      'change sides, right side',
      'rest, next, Bird Dog, 20 seconds',
      'well done',
    ]);
  });

  it('says how many reps, and how long each is held', () => {
    const held = reps('Bird Dog', 5);
    if (held.kind !== 'work' || held.set.dose.kind !== 'reps') throw new Error('Reps are work.');
    const dose = { ...held.set.dose, holdMs: 5000 };
    const plan = planOf(prepare(10), reps('Deadlift', 8), rest(60), { ...held, set: { ...held.set, dose } });
    const state = stateAfter(plan, [20_000, { type: 'done' }]);
    expect(wordsOf(plan, 'names')[0]).toBe('get ready, Deadlift, 8 reps');
    expect(wordsOf(plan, 'names', state)[0]).toBe('rest, next, Bird Dog, 5 times 5 seconds');
  });

  it('says the weight, as the person is told it', () => {
    const lift = reps('Deadlift', 6);
    if (lift.kind !== 'work') throw new Error('Reps are work.');
    const said = (kg: number, scaleOf: ScaleOf) => {
      const set = { ...lift.set, dose: { ...lift.set.dose, kg } };
      const plan = planOf(prepare(20), { ...lift, set });
      return spokenBetween(plan, begun(plan), 0, 5000, { voice: 'names', countdownSeconds: 3, scaleOf })[0]
        ?.phrases.slice(-2)
        .join(', ');
    };
    const byBand: ScaleOf = () => ({ unit: 'kg', nameOf: () => 'Green band' });
    expect(said(24, inKg)).toBe('6 reps, at 24 kilograms');
    expect(said(24, () => 'lb')).toBe('6 reps, at 53 pounds');
    expect(said(-20, inKg)).toBe('6 reps, with 20 kilograms of help');
    expect(said(12, byBand)).toBe('6 reps, with the green band');
    expect(said(-12, byBand)).toBe('6 reps, helped by the green band');
  });

  it('names the exercise at the next opportunity', () => {
    const plan = planOf(hold('Plank', 30), change(10, 'place'), hold('Cat-Cow', 30));
    expect(wordsOf(plan, 'names')).toEqual(['Plank, 30 seconds', 'next, Cat-Cow, 30 seconds', 'well done']);
  });

  it('announces nothing when nothing follows', () => {
    expect(wordsOf(planOf(hold('Plank', 30), rest(20)), 'names')).toEqual([
      'Plank, 30 seconds',
      'rest',
      'well done',
    ]);
  });

  it('names the work that a skip leads directly to', () => {
    const plan = planOf(prepare(10), hold('Plank', 20), rest(20), hold('Bird Dog', 20));
    const state = stateAfter(plan, [2000, { type: 'jump', step: 3 }]);
    expect(wordsOf(plan, 'names', state)).toEqual(['Bird Dog, 20 seconds', 'well done']);
  });

  it('does not repeat the name of an exercise that was announced', () => {
    const plan = planOf(prepare(10), hold('Plank', 20));
    const state = stateAfter(plan, [11_000, { type: 'tick' }]);
    expect(wordsOf(plan, 'names', state)).toEqual(['well done']);
  });

  it('announces a change of direction with its own word', () => {
    const arms = hold('Arm Circles', 30);
    if (arms.kind !== 'work') throw new Error('Holds are work.');
    const dose = { kind: 'hold', ms: 30_000, switchAtHalf: 'Backward' } as const;
    const plan = planOf(prepare(10), { ...arms, set: { ...arms.set, dose } });
    expect(wordsOf(plan, 'names')).toContain('switch, Backward');
  });
});

describe('with a coach', () => {
  it('adds the halfway point, the last set, a coaching line and the last seconds', () => {
    const plank = hold('Plank', 40, { set: 2, sets: 2 });
    if (plank.kind !== 'work') throw new Error('Holds are work.');
    const plan = planOf(hold('Bird Dog', 20), rest(30), { ...plank, cue: 'Push the floor away.' });
    expect(wordsOf(plan, 'coach')).toEqual([
      'Bird Dog, 20 seconds',
      'three',
      'two',
      'one',
      'rest, next, Plank, last set, 40 seconds, Push the floor away.',
      'get ready',
      'three',
      'two',
      'one',
      'halfway',
      'three',
      'two',
      'one',
      'well done',
    ]);
  });

  it('says which set it is', () => {
    const plan = planOf(prepare(10), hold('Plank', 20, { set: 2, sets: 4 }));
    expect(wordsOf(plan, 'coach')[0]).toBe('get ready, Plank, set two of four, 20 seconds');
  });

  it('says how to continue when the reps are done', () => {
    expect(wordsOf(planOf(prepare(10), reps('Pull-Up', 5)), 'coach').at(-1)).toBe(
      'press Done when you are ready',
    );
  });

  it('counts a person in after a pause', () => {
    const plan = planOf(prepare(10), hold('Plank', 28));
    const state = stateAfter(
      plan,
      [20_000, { type: 'pause' }],
      [30_000, { type: 'resume', countInMs: 3000 }],
    );
    expect(wordsOf(plan, 'coach', state).slice(0, 3)).toEqual(['three', 'two', 'one']);
  });

  it('counts only seconds that have a beep', () => {
    const plan = planOf(prepare(10), hold('Plank', 20));
    const spoken = spokenBetween(plan, begun(plan), 0, HOUR, {
      voice: 'coach',
      countdownSeconds: 1,
      scaleOf: inKg,
    });
    expect(spoken.filter(({ phrases }) => phrases[0] === 'two')).toEqual([]);
    expect(spoken.filter(({ phrases }) => phrases[0] === 'one')).toHaveLength(2);
  });
});

it('is silent when the voice is off, before a session and in a pause', () => {
  const plan = planOf(prepare(10), hold('Plank', 20));
  expect(
    spokenBetween(plan, begun(plan), 0, HOUR, { voice: 'off', countdownSeconds: 3, scaleOf: inKg }),
  ).toEqual([]);
  expect(
    spokenBetween(plan, { status: 'ready' }, 0, HOUR, { voice: 'coach', countdownSeconds: 3, scaleOf: inKg }),
  ).toEqual([]);
  expect(wordsOf(plan, 'coach', stateAfter(plan, [5000, { type: 'pause' }]))).toEqual([]);
});

it('keeps the name when there is no time for the whole sentence', () => {
  const plan = planOf(hold('Plank', 20), rest(6), hold('Cat-Cow', 20, { set: 2, sets: 2 }));
  expect(wordsOf(plan, 'coach')[4]).toBe('rest, Cat-Cow');
});

it('says nothing when there is no time for a word', () => {
  const plan = planOf(hold('Plank', 20), rest(4), hold('Cat-Cow', 20));
  expect(wordsOf(plan, 'names')).toEqual(['Plank, 20 seconds', 'well done']);
});

it('can be cut into stretches of a session without losing or repeating a word', () => {
  const plan = planOf(prepare(10), hold('Plank', 40), rest(30), hold('Cat-Cow', 40, { set: 2, sets: 2 }));
  const whole = spokenBetween(plan, begun(plan), 0, 150_000, {
    voice: 'coach',
    countdownSeconds: 3,
    scaleOf: inKg,
  });
  const parts = Array.from({ length: 150 }, (_, i) =>
    spokenBetween(plan, begun(plan), i * 1000, (i + 1) * 1000, {
      voice: 'coach',
      countdownSeconds: 3,
      scaleOf: inKg,
    }),
  );
  expect(parts.flat()).toEqual(whole);
});

describe.each(library.routines.map((routine) => [routine.name, routine] as const))('%s', (_, routine) => {
  const choices = defaultChoices(routine, DEFAULT_SETTINGS);
  const plan = compilePlan(routine, library.exercises, { ...choices, pace: 'tempo' });
  const state = begun(plan);

  it.each([1, 4])('never speaks over a cue, at speed %d', (speed) => {
    const cues = dueBetween(plan, state, 0, 2 * HOUR).filter(
      ({ kind, count }) => !kind.startsWith('tempo-') && count <= 3,
    );
    const spoken = spokenBetween(
      plan,
      state,
      0,
      2 * HOUR,
      { voice: 'coach', countdownSeconds: 3, scaleOf: inKg },
      speed,
    );
    expect(spoken.length).toBeGreaterThan(1);
    for (const { at, until, phrases } of spoken) {
      const end = at + speechMs(phrases) * speed;
      expect(end).toBeLessThanOrEqual(until);
      const over = cues.filter(({ kind, count, at: from }) => {
        const notes = cueRecipe(kind, count).notes.map(({ from: begins, length }) => begins + length);
        return from < end && from + Math.max(...notes) * 1000 * speed > at;
      });
      expect(over, `${phrases.join(', ')} at ${at}`).toEqual([]);
    }
  });

  // The coaching lines alone would take 600 kB. The system's voice says them.
  it('has clips for everything except the coaching lines', () => {
    const lines = new Set(plan.steps.flatMap((step) => (step.kind === 'work' ? [step.cue] : [])));
    const said = spokenBetween(plan, state, 0, 2 * HOUR, {
      voice: 'coach',
      countdownSeconds: 3,
      scaleOf: inKg,
    }).flatMap(({ phrases }) => phrases);
    const missing = said.filter(
      (phrase) => placedClips([spokenWords.rest, phrase]).length < 2 && !lines.has(phrase),
    );
    expect([...new Set(missing)].filter((phrase) => phrase !== spokenWords.next)).toEqual([]);
  });
});
