import type { Reading } from '../line.ts';
import { LineReader } from '../line-reader.ts';
import { at, countAt, timeAt } from '../quantity.ts';

const WEEK = /\s*(?:x|×|times|days|sessions|workouts)\s*(?:a|per|\/|each|every)\s*week(?:ly)?/iuy;
const MINUTES =
  /(?:(?:total\s+)?(?:time|duration|length|workout length|total time)\s*:?\s*)?(?:~|about |approx\.? )?/iuy;
const FREQUENCY = /(?:(?:frequency|how often)\s*:?\s*)/iuy;
const NOT_CONSECUTIVE = /not on consecutive days|non-?consecutive days/iuy;
const ANY_DAY = /(?:on )?(?:any day|every day|daily)/iuy;

/** Reads "20-30 min, 3x a week, not on consecutive days"; null unless every part is such a fact. */
export function readFacts(text: string): Reading | null {
  const line = new LineReader();
  for (const { 0: part, index } of text.matchAll(/[^,;|]+/g)) {
    const start = index + (part.length - part.trimStart().length);
    const end = index + part.trimEnd().length;
    if (start < end && factOf(line, text.slice(0, end), start) !== end) return null;
  }
  return line.tokens.length > 0 ? line.as('facts') : null;
}

function factOf(line: LineReader, text: string, from: number): number | null {
  const apart = at(NOT_CONSECUTIVE, text, from);
  const any = at(ANY_DAY, text, from);
  const days = apart ?? any;
  if (days) {
    line.put('consecutiveDays', !apart, from, from + days[0].length);
    return from + days[0].length;
  }
  const start = from + (at(FREQUENCY, text, from)?.[0].length ?? 0);
  const count = countAt(text, start);
  const week = count && at(WEEK, text, count.to);
  if (count && week) {
    const to = count.to + week[0].length;
    line.putAmount('timesAWeek', count.value, from, to);
    return to;
  }
  const time = timeAt(text, from + (at(MINUTES, text, from)?.[0].length ?? 0));
  if (!time) return null;
  const { value } = time;
  const inMinutes =
    typeof value === 'number'
      ? Math.round(value / 60)
      : ([Math.round(value[0] / 60), Math.round(value[1] / 60)] as const);
  line.putAmount('minutes', inMinutes, from, time.to);
  return time.to;
}
