import { describe, expect, it } from 'vitest';
import { dueBetween } from '../../../src/core/session/due-between.ts';
import type { Command, SessionState } from '../../../src/core/session/session.ts';
import { transition } from '../../../src/core/session/transition.ts';
import { samplePlan as plan } from '../../support/sample-plan.ts';

const at = (state: SessionState, command: Command, now: number) => transition(plan, state, command, now)[0];
const started = at({ status: 'ready' }, { type: 'start' }, 0);
const heard = (state: SessionState, from: number, to: number) =>
  dueBetween(plan, state, from, to).map(
    (cue) => `${cue.at / 1000} ${cue.kind}${cue.count ? ` ${cue.count}` : ''}`,
  );

describe('the cues of a session', () => {
  it('count down to the start, call the half, count the last seconds and end the hold', () => {
    expect(heard(started, 0, 50_001)).toEqual([
      '5 ready-count 5',
      '6 ready-count 4',
      '7 ready-count 3',
      '8 ready-count 2',
      '9 ready-count 1',
      '10 start',
      '30 halfway',
      '45 end-count 5',
      '46 end-count 4',
      '47 end-count 3',
      '48 end-count 2',
      '49 end-count 1',
      '50 end',
    ]);
  });

  it('say rest is over, and change sides between left and right', () => {
    const cues = heard(started, 65_000, 106_000).filter((cue) => !cue.includes('count'));
    expect(cues).toEqual(['70 rest-end', '85 halfway', '100 change-sides', '105 start']);
  });

  it('tick the tempo of an open set and wait when its reps are counted', () => {
    expect(heard(started, 155_000, 10_000_000)).toEqual([
      '155 rest-end',
      '158 tempo-lift',
      '159 tempo-lower',
      '162 tempo-lift',
      '163 tempo-lower',
      '166 tempo-lift',
      '167 tempo-lower',
      '170 tempo-lift',
      '171 reps-done',
    ]);
  });

  it('are silent while paused, except for the count-in of a resume', () => {
    const paused = at(started, { type: 'pause' }, 20_000);
    expect(heard(paused, 20_000, 900_000)).toEqual([]);
    const resuming = at(paused, { type: 'resume', countInMs: 3000 }, 60_000);
    expect(heard(resuming, 60_000, 74_000)).toEqual([
      '60 ready-count 3',
      '61 ready-count 2',
      '62 ready-count 1',
      '63 start',
      '73 halfway',
    ]);
  });

  it('move when 15 seconds are added, and never sound past the end of a shortened hold', () => {
    const longer = at(at(started, { type: 'tick' }, 48_500), { type: 'extend', byMs: 15_000 }, 48_500);
    expect(heard(longer, 48_500, 65_001).at(-1)).toBe('65 end');
    const early = at(at(started, { type: 'tick' }, 32_000), { type: 'extend', byMs: 15_000 }, 32_000);
    expect(heard(early, 32_000, 65_001)).not.toContain('37.5 halfway');
    const shorter = at(at(started, { type: 'tick' }, 48_500), { type: 'extend', byMs: -1000 }, 48_500);
    expect(heard(shorter, 48_500, 49_001)).toEqual(['49 end']);
  });

  it('end with the session done cue, whether the last step ran out or was skipped', () => {
    const atSquats = at(started, { type: 'jump', step: 7 }, 1000);
    const done = at(atSquats, { type: 'done' }, 9000);
    expect(heard(done, 9000, 9001)).toEqual(['9 finish']);
  });
});
