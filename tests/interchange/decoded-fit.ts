import { fit2json } from 'fit-decoder';
import FitParser from 'fit-file-parser';

/** A set or a rest, as another program reads it. */
export interface DecodedSet {
  readonly isRest: boolean;
  readonly seconds: number;
  readonly reps: number | null;
  readonly kg: number | null;
  readonly begun: number;
}

type Fields = Readonly<Record<string, unknown>>;

/** All messages by fit-file-parser, by their names. Throws when a checksum is wrong. */
export function byFitFileParser(bytes: Uint8Array): Readonly<Record<string, readonly Fields[]>> {
  let messages: Readonly<Record<string, readonly Fields[]>> = {};
  new FitParser({ force: false, mode: 'list' }).parse(Buffer.from(bytes), (error: unknown, data: unknown) => {
    if (typeof error === 'string') throw new Error(error);
    messages = (data as { messages: typeof messages }).messages;
  });
  return messages;
}

const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export const setsByFitFileParser = (bytes: Uint8Array): readonly DecodedSet[] =>
  (byFitFileParser(bytes)['set'] ?? []).map((set) => ({
    isRest: set['set_type'] === 'rest',
    seconds: Number(set['duration']),
    reps: number(set['repetitions']),
    kg: number(set['weight']),
    begun: new Date(String(set['start_time'])).getTime() / 1000,
  }));

const EPOCH_S = 631_065_600;
const INVALID = 0xffff;

/** The fields of the messages of one number by fit-decoder, as they stand in the file. */
export const byFitDecoder = (bytes: Uint8Array, message: number): readonly ReadonlyMap<number, unknown>[] =>
  fit2json(Uint8Array.from(bytes).buffer)
    .records.filter(({ globalMessageNumber, fields }) => globalMessageNumber === message && fields)
    .map(({ fields }) => new Map(fields.map(({ recordNumber, data }) => [recordNumber, data])));

export const setsByFitDecoder = (bytes: Uint8Array): readonly DecodedSet[] =>
  byFitDecoder(bytes, 225).map((set) => {
    const valid = (field: number) => {
      const value = Number(set.get(field));
      return set.get(field) === null || value === INVALID ? null : value;
    };
    const steps = valid(4);
    return {
      isRest: set.get(5) === 0,
      seconds: Number(set.get(0)) / 1000,
      reps: valid(3),
      kg: steps === null ? null : steps / 16,
      begun: Number(set.get(6)) + EPOCH_S,
    };
  });
