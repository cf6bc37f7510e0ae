/** Languages whose month names are known, those of most people first: where two agree on all names, the first counts. */
const LANGUAGES =
  'en|de|fr|es|pt|it|nl|sv|da|nb|pl|tr|ru|uk|cs|sk|hu|ro|fi|el|bg|hr|sr|sl|lt|lv|et|ca|eu|gl|id|ms|vi|th|ja|ko|zh|ar|fa|he|hi'.split(
    '|',
  );

const SHORTEST = 3;

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll('ı', 'i');

/** The names of each month in a language, alone and within a date, long and short. */
function namesIn(language: string): readonly (readonly string[])[] {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC', calendar: 'gregory' }),
    new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC', calendar: 'gregory' }),
  ]);
  return Array.from({ length: 12 }, (_, month) => {
    const day = Date.UTC(2025, month, 15);
    return formats.map((format) =>
      fold(format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? ''),
    );
  });
}

const known = new Map<string, readonly (readonly string[])[]>();

function namesOf(language: string) {
  const names = known.get(language) ?? namesIn(language);
  known.set(language, names);
  return names;
}

/** The month of a name, 0 to 11: a full name, or the beginning of only one month's name. Null for any other word. */
function monthIn(language: string, name: string): number | null {
  const names = namesOf(language);
  const whole = names.findIndex((each) => each.includes(name));
  if (whole >= 0) return whole;
  if (name.length < SHORTEST) return null;
  const begun = names.flatMap((each, month) => (each.some((full) => full.startsWith(name)) ? month : []));
  return begun.length === 1 ? (begun[0] ?? null) : null;
}

/**
 * The months among words, as one language has them: the one that knows most of them. `counts`: how often each word
 * occurs. Other words, such as days of the week, are left out.
 */
export function monthsAmong(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  let best: ReadonlyMap<string, number> = new Map();
  let most = 0;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const language of LANGUAGES) {
    const months = new Map<string, number>();
    let known = 0;
    for (const [word, count] of counts) {
      const month = monthIn(language, fold(word));
      if (month === null) continue;
      months.set(word, month);
      known += count;
    }
    if (known <= most) continue;
    [best, most] = [months, known];
    if (known === all) break;
  }
  return best;
}
