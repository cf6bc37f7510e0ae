/** What a file is that is no plain text. `page`: a web page. `other`: nothing that is known. */
export const FILE_KINDS = [
  'zip',
  'spreadsheet',
  'packed',
  'picture',
  'pdf',
  'sound',
  'film',
  'database',
  'fit',
  'page',
  'other',
] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** How many bytes of a file are enough to tell. */
export const ENOUGH_BYTES = 4096;

/**
 * What files of a kind have at a place: text, a byte for each letter.
 *
 * Source: the list of file signatures of the Library of Congress, and the documents of each format.
 */
const SIGNATURES: readonly (readonly [kind: FileKind, at: number, begins: readonly string[]])[] = [
  ['packed', 0, ['\x1F\x8B', '7z\xBC\xAF', 'Rar!', 'BZh', '\xFD7zXZ', '\x28\xB5\x2F\xFD']],
  ['picture', 0, ['\x89PNG', '\xFF\xD8\xFF', 'GIF8', 'BM\0', 'II*\0', 'MM\0*']],
  ['picture', 4, ['ftyphei', 'ftypmif', 'ftypavif']],
  ['picture', 8, ['WEBP']],
  ['pdf', 0, ['%PDF']],
  ['sound', 0, ['ID3', '\xFF\xFB', 'OggS', 'fLaC']],
  ['sound', 4, ['ftypM4A']],
  ['sound', 8, ['WAVE']],
  ['film', 4, ['ftyp']],
  ['film', 0, ['\x1A\x45\xDF\xA3']],
  ['film', 8, ['AVI ']],
  ['database', 0, ['SQLite']],
  ['spreadsheet', 0, ['\xD0\xCF\x11\xE0']],
  ['fit', 8, ['.FIT']],
];

const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
/** The first names in a zip that is a document of Excel, or of LibreOffice. */
const SPREADSHEET = /^(?:\[Content_Types\]|xl\/|_rels\/|docProps\/|mimetype.{0,40}spreadsheet)/s;
const NAME_AT = 30;
const PAGE = /^\s*<(?:!doctype html|html)\b/i;
/** Marks of UTF-16 and UTF-8. */
const TEXT = ['\xFF\xFE', '\xFE\xFF', '\xEF\xBB\xBF'];

/** What a file is, told by its first bytes; null for plain text, which has no byte of zero. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const head = String.fromCharCode(...bytes.subarray(0, ENOUGH_BYTES));
  if (TEXT.some((mark) => head.startsWith(mark))) return null;
  if (ZIP.some((mark) => head.startsWith(mark)))
    return SPREADSHEET.test(head.slice(NAME_AT)) ? 'spreadsheet' : 'zip';
  const [found] = SIGNATURES.find(([, at, begins]) => begins.some((mark) => head.startsWith(mark, at))) ?? [];
  if (found) return found;
  if (PAGE.test(head)) return 'page';
  return head.includes('\0') ? 'other' : null;
}
