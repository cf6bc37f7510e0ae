import { expect, it } from 'vitest';
import { announcement } from '../../src/sound/announcement.ts';
import { change, hold, planOf, prepare, reps, rest } from '../outputs/fake-plan.ts';

it('names the exercise to get ready for', () => {
  expect(announcement(planOf(prepare(10), hold('Plank', 30)), 0)).toBe('Plank');
});

it('says side and set where there is more than one', () => {
  const plan = planOf(prepare(10), hold('Side Plank', 30, { side: 'left', set: 2, sets: 3 }));
  expect(announcement(plan, 0)).toBe('Side Plank, left, set 2 of 3');
});

it('says in a rest what is next', () => {
  expect(announcement(planOf(hold('Plank', 30), rest(20), reps('Squat', 8)), 1)).toBe('Next: Squat');
});

it('says which side to change to', () => {
  const plan = planOf(
    hold('Side Plank', 30, { side: 'left' }),
    change(5),
    hold('Side Plank', 30, { side: 'right' }),
  );
  expect(announcement(plan, 1)).toBe('Change sides, right');
});

it('names the exercise at the next place', () => {
  expect(announcement(planOf(hold('Plank', 30), change(10, 'place'), reps('Squat', 8)), 1)).toBe('Squat');
});

it('says nothing where no work is left', () => {
  expect(announcement(planOf(hold('Plank', 30), rest(20)), 1)).toBeNull();
});
