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

/** The time zone this device is set to, and how far it is ahead of UTC at an instant, in minutes. */
export function zoneHere(): { readonly name: string; readonly offsetAt: (wall: number) => number } {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
  return { name, offsetAt: (wall) => offsetIn(name, wall) };
}
