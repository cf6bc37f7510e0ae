import { expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Command, SessionState } from '../../src/core/session/session.ts';
import { transition } from '../../src/core/session/transition.ts';
import { nowPlaying } from '../../src/outputs/media-session/now-playing.ts';
import { lockScreenWords } from '../../src/words/en/lock-screen-words.ts';
import { ENGLISH, setLanguage } from '../../src/words/language.ts';
import { pseudoLanguage } from '../../src/words/pseudo.ts';
import { hold, planOf, prepare, reps, rest } from './fake-plan.ts';

const plan: Plan = planOf(prepare(10), hold('Plank', 40, { set: 1, sets: 2 }), rest(20), reps('Squat', 8));

function at(now: number, command: Command = { type: 'tick' }) {
  let [state]: readonly [SessionState, unknown] = transition(plan, { status: 'ready' }, { type: 'start' }, 0);
  [state] = transition(plan, state, command, now);
  return state.status === 'running' || state.status === 'paused'
    ? nowPlaying(plan, state, now, lockScreenWords)
    : null;
}

it('while getting ready, the lock screen says what comes next', () => {
  expect(at(4000)).toEqual({
    title: 'Next: Plank · 40\u00a0s',
    artist: 'B · set 1 of 2',
    word: 'Ready',
    tone: 'ready',
    position: { duration: 10, position: 4 },
  });
});

it('in a hold it shows exercise and dose, block and set, and the progress', () => {
  expect(at(25_000)).toMatchObject({
    title: 'Plank · 40\u00a0s',
    artist: 'B · set 1 of 2',
    word: 'Hold',
    position: { duration: 40, position: 15 },
  });
});

it('in a rest it says what comes next', () => {
  expect(at(55_000)).toMatchObject({ title: 'Next: Squat · 8\u00a0reps', word: 'Rest', tone: 'rest' });
});

it('in an open set of reps it shows no end', () => {
  expect(at(75_000)).toMatchObject({ title: 'Squat · 8\u00a0reps', word: 'Reps', position: null });
});

it('when paused it says so', () => {
  expect(at(25_000, { type: 'pause' })).toMatchObject({ word: 'Paused', tone: 'paused' });
});

it('is translated, except for the names in the routine', () => {
  setLanguage(pseudoLanguage('ltr'));
  const moments = [4000, 25_000, 55_000, 75_000].flatMap((now) => [at(now), at(now, { type: 'pause' })]);
  setLanguage(ENGLISH);
  const said = moments.map((shown) => `${shown?.title} ${shown?.artist} ${shown?.word}`);
  expect(said.filter((words) => /[a-z]/i.test(words.replaceAll(/\b(B|Plank|Squat)\b/g, '')))).toEqual([]);
});
