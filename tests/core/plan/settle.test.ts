import { describe, expect, it } from 'vitest';
import { cuesOf } from '../../../src/core/plan/settle.ts';

const DEADLIFT = ['Keep your back long.', 'Push through your heels.', 'Keep the bar close.', 'Hips forward.'];
const THREE_SETS = 3;
const said = (turn: number) => cuesOf(DEADLIFT, null, turn, THREE_SETS).slice(0, THREE_SETS);

describe('the cues of an exercise', () => {
  it('begin with the safety cue in every session', () => {
    for (let turn = 0; turn < 10; turn++) expect(said(turn)[0]).toBe('Keep your back long.');
  });

  it('are all said within a few sessions of three sets, not the same three for ever', () => {
    expect(said(0)).toEqual(['Keep your back long.', 'Push through your heels.', 'Keep the bar close.']);
    expect(said(1)).toEqual(['Keep your back long.', 'Keep the bar close.', 'Hips forward.']);
    expect(said(2)).toEqual(['Keep your back long.', 'Hips forward.', 'Push through your heels.']);
    expect(said(3)).toEqual(said(0));
  });

  it('are said in the author’s order when there is only one', () => {
    expect(cuesOf(['Breathe.'], null, 7, 1)).toEqual(['Breathe.']);
  });

  it('include the line of the slot, which is said alone where there is only one set', () => {
    const own = 'Finish with three reps to spare.';
    expect(cuesOf(DEADLIFT, own, 0, THREE_SETS).slice(0, 2)).toEqual(['Keep your back long.', own]);
    expect(cuesOf(DEADLIFT, own, 0, 1)[0]).toBe(own);
  });
});
