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
const LINK = /#\/shared\/([\w-]+)/;
const HEADING = /^[\t ]*#/m;

/** One letter more than may be read, so that the preview says that it is too long. */
const cut = (text: string, most: number) => text.slice(0, most + 1);

/** The text of a file, with its beginning alone if it has more than `most` bytes. */
const textOfFile = (file: Blob, most: number): Promise<string> => file.slice(0, most + 1).text();

/**
 * The part of an address, from the # on, that shows what was shared. A link to a routine is followed rather than read.
 * The title becomes the routine's name if the text has none. `most`: the longest text, in bytes.
 */
export async function sharedAddress({ title, text, url, file }: Shared, most: number): Promise<string> {
  const found = LINK.exec(`${cut(text ?? '', most)}\n${cut(url ?? '', most)}`);
  if (!file && found) return found[0];
  const body = file ? await textOfFile(file, most) : cut(text || url || '', most);
  const name = title?.replaceAll(/\s+/g, ' ').trim();
  const isNamed = !name || HEADING.test(body) || body.trimStart().startsWith(name);
  return `${SHARED_PLACE}${await deflated(isNamed ? body : `# ${name}\n${body}`)}`;
}
