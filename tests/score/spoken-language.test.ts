import { afterEach, beforeEach, expect, it } from 'vitest';
import { shippedLibrary as library } from '../../src/app/shipped/shipped-library.ts';
import { compilePlan } from '../../src/core/plan/compile-plan.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { transition } from '../../src/core/session/transition.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { spokenBetween } from '../../src/score/spoken.ts';
import { ENGLISH, setLanguage } from '../../src/words/language.ts';
import { pseudoLanguage } from '../../src/words/pseudo.ts';

const inKg = () => 'kg' as const;

beforeEach(() => setLanguage(pseudoLanguage('ltr')));
afterEach(() => setLanguage(ENGLISH));

const HOURS_MS = 10_800_000;

it.each(library.routines.map(({ id }) => id))('everything a voice says in %s is translated', (id) => {
  const routine = library.routines.find((each) => each.id === id)!;
  // At a tempo every step ends by itself, so that one look ahead reaches the end.
  const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), pace: 'tempo' } as const;
  const plan = compilePlan(routine, library.exercises, choices);
  const [state] = transition(plan, { status: 'ready' }, { type: 'start' }, 0);
  const own = new Set(
    plan.steps.flatMap((step) =>
      step.kind === 'work'
        ? [step.set.name, step.cue, step.set.dose.kind === 'hold' ? step.set.dose.switchAtHalf : null]
        : [],
    ),
  );
  const said = new Set(
    spokenBetween(plan, state, 0, HOURS_MS, { voice: 'coach', countdownSeconds: 5, scaleOf: inKg }).flatMap(
      ({ phrases }) => phrases,
    ),
  );
  const phrases = [...said].filter((phrase) => !own.has(phrase));
  expect(phrases.length).toBeGreaterThan(3);
  expect(phrases.filter((phrase) => /[a-z]/i.test(phrase))).toEqual([]);
});
