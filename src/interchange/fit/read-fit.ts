/** The value of a field: a whole number, a number with a fraction, or text; null where the file has FIT's invalid value. */
type FitValue = number | string | null;

/** A message of a FIT file: its number in the public profile, and its fields by their numbers. Of a list, the first value. */
export interface ReadFitMessage {
  readonly number: number;
  readonly fields: ReadonlyMap<number, FitValue>;
}

interface FieldShape {
  readonly number: number;
  readonly bytes: number;
  readonly type: number;
}

interface Shape {
  readonly number: number;
  readonly isBig: boolean;
  readonly fields: readonly FieldShape[];
  /** Bytes of fields that an app has invented, which follow the others. */
  readonly more: number;
}

const MOST_MESSAGES = 20_000;
const LEAST_HEADER = 12;
const MARK = 0x54_49_46_2e;
const TEXT = 7;
/** Bytes of a value by the number of its base type, and whether it has a sign. */
const SIZES: Readonly<Record<number, readonly [bytes: number, signed: boolean]>> = {
  0: [1, false],
  1: [1, true],
  2: [1, false],
  3: [2, true],
  4: [2, false],
  5: [4, true],
  6: [4, false],
  10: [1, false],
  11: [2, false],
  12: [4, false],
  13: [1, false],
};

const isCompressed = (head: number) => (head & 0x80) !== 0;
const isDefinition = (head: number) => (head & 0x40) !== 0;
const hasMore = (head: number) => (head & 0x20) !== 0;

/** UTF-8, leniently: what is not text becomes a question mark. */
function textAt(bytes: Uint8Array): string {
  const end = bytes.indexOf(0);
  const codes = [...(end < 0 ? bytes : bytes.subarray(0, end))];
  const escaped = codes.map((code) => `%${code.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return String.fromCodePoint(...codes.map((code) => (code < 0x80 ? code : 0x3f)));
  }
}

function valueAt(view: DataView, at: number, { bytes, type }: FieldShape, isBig: boolean): FitValue {
  const base = type & 0x1f;
  if (base === TEXT) return textAt(new Uint8Array(view.buffer, view.byteOffset + at, bytes));
  const [size, signed] = SIZES[base] ?? [0, false];
  if (size === 0 || bytes < size) return null;
  let value = 0;
  for (let i = 0; i < size; i += 1) value = value * 256 + view.getUint8(at + (isBig ? i : size - 1 - i));
  const all = 256 ** size;
  const invalid = base >= 10 && base <= 12 ? 0 : signed ? all / 2 - 1 : all - 1;
  if (value === invalid) return null;
  return signed && value >= all / 2 ? value - all : value;
}

/** Where the data of the first file in `view` begin and end; null when it is no FIT file. */
function dataOf(view: DataView): readonly [from: number, to: number] | null {
  if (view.byteLength < LEAST_HEADER || view.getUint32(8, true) !== MARK) return null;
  const head = view.getUint8(0);
  return head < LEAST_HEADER ? null : [head, Math.min(view.byteLength, head + view.getUint32(4, true))];
}

function shapeAt(view: DataView, at: number, withMore: boolean): readonly [shape: Shape, next: number] {
  const isBig = view.getUint8(at + 1) === 1;
  const number = view.getUint16(at + 2, !isBig);
  const count = view.getUint8(at + 4);
  const fieldAt = (i: number) => {
    const place = at + 5 + i * 3;
    return { number: view.getUint8(place), bytes: view.getUint8(place + 1), type: view.getUint8(place + 2) };
  };
  const fields = Array.from({ length: count }, (_, i) => fieldAt(i));
  const end = at + 5 + count * 3;
  if (!withMore) return [{ number, isBig, fields, more: 0 }, end];
  const others = view.getUint8(end);
  const more = Array.from({ length: others }, (_, i) => view.getUint8(end + 2 + i * 3));
  return [{ number, isBig, fields, more: more.reduce((sum, bytes) => sum + bytes, 0) }, end + 1 + others * 3];
}

/**
 * The messages of a FIT file of any maker; null when it is none. A file that breaks off, or has a wrong checksum, is read
 * as far as it goes.
 *
 * Source: the description of the FIT protocol.
 */
export function readFit(bytes: Uint8Array): readonly ReadFitMessage[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const data = dataOf(view);
  if (!data) return null;
  const messages: ReadFitMessage[] = [];
  const shapes = new Map<number, Shape>();
  let [at] = data;
  const [, end] = data;
  try {
    while (at < end && messages.length < MOST_MESSAGES) {
      const head = view.getUint8(at);
      at += 1;
      if (isDefinition(head) && !isCompressed(head)) {
        const [shape, next] = shapeAt(view, at, hasMore(head));
        shapes.set(head & 0x0f, shape);
        at = next;
        continue;
      }
      const shape = shapes.get(isCompressed(head) ? (head >> 5) & 0x03 : head & 0x0f);
      if (!shape) return messages;
      const fields = new Map<number, FitValue>();
      for (const field of shape.fields) {
        if (at + field.bytes > end) return messages;
        fields.set(field.number, valueAt(view, at, field, shape.isBig));
        at += field.bytes;
      }
      at += shape.more;
      messages.push({ number: shape.number, fields });
    }
  } catch (error) {
    // The end of the bytes.
    if (!(error instanceof RangeError)) throw error;
  }
  return messages;
}
