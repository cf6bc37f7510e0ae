import { deflated } from './deflate.ts';

/** What another app shares. Each part may be missing or empty, and apps disagree about which one holds what. */
export interface Shared {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly url?: string | undefined;
  readonly file?: Blob | undefined;
}

/** The place of a shared text in an address of the app: its packed text follows. */
export const SHARED_PLACE = '#/shared/';
/** In the place of the packed text: what a file is that no text can be read from. No packed text has a point. */
const NO_TEXT = '.';
const LINK = /#\/shared\/([\w-]+)/;
const HEADING = /^[\t ]*#/m;

/** One letter more than may be read, so that the preview says that it is too long. */
const cut = (text: string, most: number) => text.slice(0, most + 1);

interface Needs {
  /** The longest text, in bytes. */
  readonly most: number;
  /** What a file is, by its first bytes; null for text. */
  readonly kindOf: (bytes: Uint8Array) => string | null;
}

/**
 * The part of an address, from the # on, that shows what was shared. A link to a routine is followed rather than read.
 * The title becomes the routine's name if the text has none.
 */
export async function sharedAddress(
  { title, text, url, file }: Shared,
  { most, kindOf }: Needs,
): Promise<string> {
  const found = LINK.exec(`${cut(text ?? '', most)}\n${cut(url ?? '', most)}`);
  if (!file && found) return found[0];
  const begun = file?.slice(0, most + 1);
  const kind = begun ? kindOf(new Uint8Array(await begun.arrayBuffer())) : null;
  if (kind !== null) return `${SHARED_PLACE}${NO_TEXT}${kind}`;
  const body = begun ? await begun.text() : cut(text || url || '', most);
  const name = title?.replaceAll(/\s+/g, ' ').trim();
  const isNamed = !name || HEADING.test(body) || body.trimStart().startsWith(name);
  return `${SHARED_PLACE}${await deflated(isNamed ? body : `# ${name}\n${body}`)}`;
}
