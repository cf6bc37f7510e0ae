import type { Zone } from '../core/training/week/time-zone.ts';

/** How far a zone is ahead of UTC at an instant, in minutes. */
export function offsetIn(timeZone: string, wall: number): number {
  const parts = formatFor(timeZone).formatToParts(wall);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((each) => each.type === type)?.value ?? 0);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return Math.round((shown - Math.floor(wall / 1000) * 1000) / 60_000);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timeZone, made);
  return made;
}

/** The zone this device is set to. */
export function zoneHere(): Zone {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  return { name, offsetAt: (wall) => offsetIn(name, wall) };
}
