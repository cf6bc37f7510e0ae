/** Digits of other scripts that spreadsheets write: Arabic-Indic, Persian, Devanagari, full-width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0xff10];

const plainDigits = (text: string): string =>
  text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });

const NUMBER = /^([+-]?[\d.,٫٬]+)\s*([\p{L}.]*)$/u;
const PLAIN = /^[+-]?\d+(\.\d*)?$|^[+-]?\.\d+$/;

/**
 * "1.234,5" and "1,234.5" name their decimal sign by its place. A single comma is the decimal sign, but where cells are
 * divided by commas and three digits follow it, which is how thousands are written there.
 */
function withPoint(digits: string, delimiter: string): string {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0) return digits.split('.').length > 2 ? digits.replaceAll('.', '') : digits;
  if (point > comma) return digits.replaceAll(',', '');
  if (point >= 0) return digits.replaceAll('.', '').replace(',', '.');
  const thousands = delimiter === ',' ? /^[+-]?[1-9]\d{0,2}(,\d{3})+$/ : /^[+-]?[1-9]\d{0,2}(,\d{3}){2,}$/;
  return thousands.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.');
}

export interface CellNumber {
  readonly value: number;
  /** The text after the number: "kg" in "80 kg"; empty if there is none. */
  readonly unit: string;
}

/** A number as a file writes it, with point or comma; null when the cell is empty, NaN when it is not a number. */
export function readNumber(cell: string, delimiter: string): CellNumber | null {
  if (PLAIN.test(cell)) return { value: Number(cell), unit: '' };
  const text = plainDigits(cell)
    .replaceAll(/[\s\u00a0\u202f'’]/g, ' ')
    .trim();
  if (text === '' || text === '-' || text === '–') return null;
  const [, digits = '', unit = ''] = NUMBER.exec(text.replaceAll(/(\d) (?=\d{3})/g, '$1')) ?? [];
  const plain = withPoint(digits.replaceAll('٫', ',').replaceAll('٬', ''), delimiter);
  return { value: PLAIN.test(plain) ? Number(plain) : Number.NaN, unit: unit.toLowerCase() };
}
