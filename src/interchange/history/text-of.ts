/** Turns bytes into text, as `TextDecoder` does; `fatal`: null where the bytes do not fit the encoding. */
export type Decode = (bytes: Uint8Array, encoding: string, fatal: boolean) => string | null;

/** A longer file is not read: a page that keeps so much text may be closed by the system. */
export const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The text of a file. A byte-order mark names the encoding; without one it is UTF-8, or Windows-1252, which old
 * spreadsheets write.
 */
export function textOf(bytes: Uint8Array, decode: Decode): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes.subarray(2), 'utf-16le', false) ?? '';
  if (first === 0xfe && second === 0xff) return decode(bytes.subarray(2), 'utf-16be', false) ?? '';
  const plain = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  return decode(plain, 'utf-8', true) ?? decode(plain, 'windows-1252', false) ?? '';
}
