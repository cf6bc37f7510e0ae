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

/**
 * A part of the catalogue, named after its file: sentences, and functions that return one. Read its properties where
 * a sentence is shown, not when a module is loaded: only then is the language known.
 */
export function part<P extends object>(name: string, english: P): P {
  return new Proxy(english, {
    get(_, key) {
      let inUse = translated.get(name);
      if (!inUse) translated.set(name, (inUse = language.translate(name, english)));
      return Reflect.get(inUse, key);
    },
  });
}
