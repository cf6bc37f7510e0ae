import { ENGLISH, type Language, setLanguage } from '../words/language.ts';

type Fetch = () => Promise<Language>;
interface LanguageModule {
  readonly language: Language;
}

const FILES = import.meta.glob<LanguageModule>('../words/*/language.ts');

/** The languages other than English, by their tag, which is also the name of their folder. */
const LANGUAGES: ReadonlyMap<string, Fetch> = new Map(
  Object.entries(FILES).map(([file, load]) => [
    file.split('/').at(-2) ?? '',
    async () => (await load()).language,
  ]),
);

const pseudo = async (direction: Language['direction']) =>
  (await import('../words/pseudo.ts')).pseudoLanguage(direction);
const PSEUDO: ReadonlyMap<string, Fetch> = new Map([
  ['xx', () => pseudo('ltr')],
  ['xr', () => pseudo('rtl')],
]);

/** The first of these tags for which a language exists, either exactly ("pt-BR") or without its region ("pt"). */
export function matchLanguage(tags: readonly string[], languages: ReadonlySet<string>): string {
  const known = tags.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]);
  return known.find((tag) => tag === ENGLISH.tag || languages.has(tag)) ?? ENGLISH.tag;
}

/** Sets the language named in the address, else the first available one the person prefers. Call it before any render. */
export async function openLanguage(asked: string | null, preferred: readonly string[]): Promise<void> {
  const tags = asked === null ? preferred : [asked, ...preferred];
  const tag = matchLanguage(tags, new Set([...LANGUAGES.keys(), ...(asked === null ? [] : PSEUDO.keys())]));
  const fetch = PSEUDO.get(tag) ?? LANGUAGES.get(tag);
  // English is always available; without a network another language may not be.
  const language = await fetch?.().catch(() => null);
  if (!language) return;
  setLanguage(language);
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
}
