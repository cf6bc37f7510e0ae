import type { FileHistory } from '../../src/interchange/history/collect-history.ts';

const two = (date: number, timed: boolean) =>
  new Date(date)
    .toISOString()
    .replace('T', ' ')
    .slice(0, timed ? 19 : 10);

/** A history in a line for each session and set, to be compared and read. */
export function toldHistory({ sessions }: FileHistory): readonly string[] {
  return sessions.flatMap(({ start, name, seconds, restSeconds, sets }) => [
    [
      `${two(start.at, start.kind !== 'day')}${start.kind === 'instant' ? 'Z' : ''}`,
      name,
      seconds === null ? '' : `${seconds} s`,
      restSeconds > 0 ? `rests ${restSeconds} s` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
    ...sets.map((set) =>
      [
        ` ${set.name}:`,
        set.weight === null ? '' : `${set.weight} ${set.unit ?? '?'} ×`,
        set.reps === null ? `${set.seconds} s` : `${set.reps}`,
        set.reps !== null && set.seconds !== null ? `in ${set.seconds} s` : '',
        set.side ?? '',
        set.isWarmUp ? 'warm-up' : '',
        set.toFailure ? 'to failure' : '',
        set.reserve === null ? '' : `${set.reserve} left`,
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ]);
}
