import { describe, expect, it } from 'vitest';
import { afterSilence } from '../../src/score/primers.ts';

const cues = (...times: readonly number[]) =>
  times.map((audioTime) => ({ key: String(audioTime), audioTime }));
const times = (...of: Parameters<typeof afterSilence>) =>
  afterSilence(...of).map(({ audioTime }) => audioTime);

describe('the cues that follow a long silence', () => {
  it('are those without a cue in the 20 seconds before them', () => {
    expect(times(cues(7, 8, 9, 10, 29.9, 49.9, 50.9), 0)).toEqual([49.9]);
  });

  it('include the first of all', () => {
    expect(times(cues(3, 4), Number.NEGATIVE_INFINITY)).toEqual([3]);
  });

  it('do not include a cue soon after the last one that was heard', () => {
    expect(times(cues(105, 140), 100)).toEqual([140]);
  });

  it('are found whatever order the cues are in', () => {
    expect(times(cues(60, 10, 30), 5)).toEqual([30, 60]);
  });
});
