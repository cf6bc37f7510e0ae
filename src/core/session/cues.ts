import type { CueKind, DueCue } from './session.ts';

/** Whether a person who has the last so many seconds counted wants this cue: a count of more is none of theirs. */
export const isWanted = ({ count }: Pick<DueCue, 'count'>, countdownSeconds: number): boolean =>
  count <= countdownSeconds;

/** The ticks inside a set; all other cues mark something that begins, ends or is half over. */
export const isTempo = (kind: CueKind): boolean => kind === 'tempo-lower' || kind === 'tempo-lift';
