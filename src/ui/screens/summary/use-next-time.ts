import type { NextTime } from '../../../core/training/progress/next-time.ts';
import { useProgress } from '../../app-context.ts';

const NONE: readonly NextTime[] = [];

/**
 * What is suggested for the next session of a routine, drawn from one of its sessions: a later session shows its own.
 * An exercise that two slots name was done in one of them.
 */
export function useNextTime(routine: string, session: string): readonly NextTime[] {
  const all = useProgress((view) => view.next[routine] ?? NONE);
  const drawn = all.filter(
    ({ from, suggestion }) => from === session && suggestion.reason.code !== 'related',
  );
  return drawn.filter(({ exercise }, i) => drawn.findIndex((each) => each.exercise === exercise) === i);
}

const MORE = ['more-reps', 'longer', 'more-weight', 'more-sets', 'slower', 'harder-way', 'stronger-band'];

/** Whether it asks for more than last time. */
export const isMore = ({ refused, suggestion }: NextTime): boolean =>
  !refused && MORE.includes(suggestion.reason.code);
