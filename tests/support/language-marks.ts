const CONTENT = 'el';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const GREEK = 'αβψδεφγηιξκλμνοπϟρστθωςχυζ';

/** The same text in Greek letters, one for each. */
const inGreek = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => GREEK[LATIN.indexOf(letter.toLowerCase())] ?? letter);

const READ = new Set(['name', 'summary', 'setUp', 'mistake', 'caution', 'how', 'cue']);
const LISTS = new Set(['cues', 'advice']);

/** Content as of a file in Greek: what a person reads of it is in Greek letters, and its language says so. */
export function greek<T>(content: T): T {
  if (Array.isArray(content)) return content.map((each) => greek(each)) as T;
  if (content instanceof Map) return new Map([...content].map(([key, each]) => [key, greek(each)])) as T;
  if (typeof content !== 'object' || content === null) return content;
  return Object.fromEntries(
    Object.entries(content).map(([key, each]) => {
      if (key === 'language') return [key, CONTENT];
      if (READ.has(key) && typeof each === 'string') return [key, inGreek(each)];
      if (LISTS.has(key) && Array.isArray(each)) return [key, each.map(inGreek)];
      return [key, greek(each)];
    }),
  ) as T;
}

/**
 * Texts on the page whose language is told wrong: content without its language, and sentences of the app within the
 * language of the content. A label cannot be marked in part, so only text counts; what is not translated is a sign.
 */
export function wrongLanguages(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    if (parentElement?.closest('[translate="no"]')) continue;
    const isMarked = parentElement?.closest('[lang]')?.getAttribute('lang') === CONTENT;
    if (/\p{Script=Greek}/u.test(data) && !isMarked) found.push(`content: ${data}`);
    if (/\p{Script=Latin}/u.test(data) && isMarked) found.push(`app: ${data}`);
  }
  return [...new Set(found)];
}
