import type { NextTime } from '../../../core/training/progress/next-time.ts';
import type { Reason } from '../../../core/training/progress/reason.ts';
import { useProgress } from '../../app-context.ts';

const NONE: readonly NextTime[] = [];

/**
 * The suggestions that come from this session. Those that come from a later session are shown with that one. An exercise
 * in two slots is listed once.
 */
export function useNextTime(routine: string, session: string): readonly NextTime[] {
  const all = useProgress((view) => view.next[routine] ?? NONE);
  const drawn = all.filter(
    ({ from, suggestion }) => from === session && suggestion.reason.code !== 'related',
  );
  return drawn.filter(({ exercise }, i) => drawn.findIndex((each) => each.exercise === exercise) === i);
}

const MORE: readonly Reason['code'][] = [
  'more-reps',
  'longer',
  'more-weight',
  'more-sets',
  'slower',
  'harder-way',
  'stronger-band',
];

/** Whether it asks for more than last time. */
export const isMore = ({ refused, suggestion }: NextTime): boolean =>
  !refused && MORE.includes(suggestion.reason.code);
