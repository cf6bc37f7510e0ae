import { languageInUse } from './language.ts';

/** English without a region is written as in Britain: "A, B and C", "12 November". */
const localeOf = (tag: string): string => (tag === 'en' ? 'en-GB' : tag);

/** Creates a formatter on first use, and again after the language has changed, because creation is slow. */
function perLanguage<F>(make: (locale: string) => F): () => F {
  let made: { readonly tag: string; readonly formatter: F } | null = null;
  return () => {
    const { tag } = languageInUse();
    if (made?.tag !== tag) made = { tag, formatter: make(localeOf(tag)) };
    return made.formatter;
  };
}

const numbers = perLanguage((locale) => new Intl.NumberFormat(locale, { useGrouping: false }));
const sums = perLanguage((locale) => new Intl.NumberFormat(locale));
const rules = perLanguage((locale) => new Intl.PluralRules(locale));
const lists = perLanguage((locale) => new Intl.ListFormat(locale));
const collators = perLanguage((locale) => new Intl.Collator(locale));

/** "8", "52.5", "−20": in the digits of the language, with at most three decimals. */
export function number(value: number): string {
  // The first formatter of a page takes 15 ms to make, and English needs none for this.
  const written =
    languageInUse().tag === 'en' ? String(Math.round(value * 1000) / 1000) : numbers().format(value);
  return written.replace('-', '−');
}

/** A large sum, which nobody types: "4,632". */
export const sum = (value: number): string => sums().format(value);

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The form a count asks for, with the count in place of #: `plural(2, { one: '# set', other: '# sets' })`. */
export const plural = (count: number, forms: Forms): string =>
  (forms[rules().select(count)] ?? forms.other).replace('#', number(count));

/** "Row", "Row and Plank", "Row, Plank and Squat". */
export const list = (items: readonly string[]): string => lists().format(items);

/** Compares names for sorting. */
export const compare = (a: string, b: string): number => collators().compare(a, b);

/** Writes instants as dates: `date({ weekday: 'long' })(atWall)`. In the time zone of this device unless `options` name another. */
export function date(options: Intl.DateTimeFormatOptions): (at: number) => string {
  const formatter = perLanguage((locale) => new Intl.DateTimeFormat(locale, options));
  return (at) => formatter().format(at);
}
