/** Base types of the FIT protocol that are used here: their number and their size in bytes. */
const TYPES = {
  enum: [0x00, 1],
  uint8: [0x02, 1],
  uint16: [0x84, 2],
  uint32: [0x86, 4],
  string: [0x07, 1],
} as const;

/** Number in its message, type, value; null is written as FIT's invalid value. Text is cut to `bytes`. */
export type FitField =
  | readonly [number: number, type: 'enum' | 'uint8' | 'uint16' | 'uint32', value: number | null]
  | readonly [number: number, type: 'string', value: string, bytes: number];

/** The number of a message in the public profile, and its fields. */
export interface FitMessage {
  readonly number: number;
  readonly fields: readonly FitField[];
}

const HEADER_BYTES = 14;
/** ".FIT" */
const MARK = [0x2e, 0x46, 0x49, 0x54];
const PROTOCOL = 0x20;
const PROFILE = 21_158;
const MOST_SHAPES = 16;
/** Seconds since 1970 at which FIT begins to count: 31 December 1989, UTC. */
const EPOCH_S = 631_065_600;

/** An instant as FIT has it: whole seconds since its epoch. */
export const fitTime = (wall: number): number => Math.max(0, Math.round(wall / 1000) - EPOCH_S);

const REPLACEMENT = 0xfffd;

/** A character in UTF-8 (RFC 3629). Half of a surrogate pair is not a character. */
function utf8(sign: string): readonly number[] {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0xd800 && code < 0xe000) return utf8(String.fromCodePoint(REPLACEMENT));
  if (code < 0x80) return [code];
  const tail = (shift: number) => 0x80 | ((code >> shift) & 0x3f);
  if (code < 0x800) return [0xc0 | (code >> 6), tail(0)];
  if (code < 0x10000) return [0xe0 | (code >> 12), tail(6), tail(0)];
  return [0xf0 | (code >> 18), tail(12), tail(6), tail(0)];
}

/** As many whole characters of a text as fit before a zero. */
function textBytes(text: string, bytes: number): readonly number[] {
  const out: number[] = [];
  for (const sign of text.replaceAll('\0', '')) {
    const own = utf8(sign);
    if (out.length + own.length >= bytes) break;
    out.push(...own);
  }
  return [...out, ...Array.from({ length: bytes - out.length }, () => 0)];
}

const littleEndian = (value: number, bytes: number): readonly number[] =>
  Array.from({ length: bytes }, (_, i) => Math.floor(value / 256 ** i) % 256);

function valueBytes(field: FitField): readonly number[] {
  if (field[1] === 'string') return textBytes(field[2], field[3]);
  const size = TYPES[field[1]][1];
  const invalid = 256 ** size - 1;
  const value = field[2];
  const isValid = value !== null && value >= 0 && value < invalid;
  return littleEndian(isValid ? Math.round(value) : invalid, size);
}

const sizeOf = (field: FitField): number => (field[1] === 'string' ? field[3] : TYPES[field[1]][1]);

/** CRC-16 as FIT has it: the reflected polynomial 0xA001, from zero. */
function crc(bytes: readonly number[]): number {
  let sum = 0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >> 1) ^ 0xa001 : sum >> 1;
  }
  return sum;
}

/** The bytes of a FIT file. Messages of the same shape share a definition. */
export function fitFile(messages: readonly FitMessage[]): Uint8Array {
  const data: number[] = [];
  const shapes: string[] = [];
  for (const { number, fields } of messages) {
    const shape = fields.flatMap((field) => [field[0], sizeOf(field), TYPES[field[1]][0]]);
    const key = [number, ...shape].join(' ');
    let local = shapes.lastIndexOf(key);
    if (local < 0 || local < shapes.length - MOST_SHAPES) {
      local = shapes.push(key) - 1;
      data.push(0x40 | (local % MOST_SHAPES), 0, 0, ...littleEndian(number, 2), fields.length, ...shape);
    }
    data.push(local % MOST_SHAPES);
    for (const field of fields) data.push(...valueBytes(field));
  }
  const head = [
    HEADER_BYTES,
    PROTOCOL,
    ...littleEndian(PROFILE, 2),
    ...littleEndian(data.length, 4),
    ...MARK,
  ];
  const file = [...head, ...littleEndian(crc(head), 2)];
  for (const byte of data) file.push(byte);
  return Uint8Array.from([...file, ...littleEndian(crc(file), 2)]);
}
