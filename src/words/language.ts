/**
 * The language of the app. English is written in `words/en/`, as parts of a catalogue; another language is a `Language`
 * that translates those parts. It is set once, before the first screen is rendered.
 */
export interface Language {
  /** BCP 47 tag. Intl formats numbers, lists, plurals and dates for it. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** The part `name` of the catalogue in this language. The English part stands in for what is missing. */
  readonly translate: <P extends object>(name: string, english: P) => P;
}

export const ENGLISH: Language = { tag: 'en', direction: 'ltr', translate: (_, english) => english };

let language = ENGLISH;
const translated = new Map<string, object>();

/** A language of which these parts of the catalogue are translated, by their names. */
export const languageOf = (
  tag: string,
  direction: Language['direction'],
  parts: Readonly<Record<string, object>>,
): Language => ({ tag, direction, translate: (name, english) => ({ ...english, ...parts[name] }) });

/** The language in use. */
export const languageInUse = (): Language => language;

/** Changes the language of everything that is read from the catalogue from now on. */
export function setLanguage(next: Language): void {
  language = next;
  translated.clear();
}

/** A space between a number, or the mark of `withElement` in its place, and its unit or "×". */
const WITHIN = /([\p{Nd}\uE000]) (?=(?:s|min|h|kg|lb|cm|kB|MB|reps?|×)(?!\p{L}))|(×) (?=[\p{Nd}\uE000])/gu;

/** A value of the catalogue with every sentence in it, and every sentence its functions return, changed. */
export function withSentences(value: unknown, change: (sentence: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value === 'function') {
    return (...given: unknown[]) => withSentences(Reflect.apply(value, undefined, given), change);
  }
  if (Array.isArray(value)) return value.map((each) => withSentences(each, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withSentences(each, change)]));
}

/** No line ends between a number and its unit. */
const unbroken = (sentence: string) => sentence.replaceAll(WITHIN, '$1$2\u00A0');

/**
 * A part of the catalogue, named after its file: sentences, and functions that return one. Read its properties where
 * a sentence is shown, not when a module is loaded: only then is the language known.
 */
export const part = <P extends object>(name: string, english: P): P => partOf(name, english, unbroken);

/** The same for sentences that are only heard. They have plain spaces, because clips are found by their exact text. */
export const heardPart = <P extends object>(name: string, english: P): P =>
  partOf(name, english, (sentence) => sentence.replaceAll('\u00A0', ' '));

function partOf<P extends object>(name: string, english: P, finish: (sentence: string) => string): P {
  return new Proxy(english, {
    get(_, key) {
      let inUse = translated.get(name);
      if (!inUse)
        translated.set(name, (inUse = withSentences(language.translate(name, english), finish) as P));
      return Reflect.get(inUse, key);
    },
  });
}
