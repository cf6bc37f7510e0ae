import * as v from 'valibot';
import { fieldsOf } from '../core/fields-of.ts';
import { BAND_COLOURS, type Band, type Owns, type Plates } from '../core/owns/owns.ts';

/** More than anything a person lifts with one hand or puts on a bar in one piece. */
const MOST_KG = 200;
const MOST_PAIRS = 20;
/** More kinds than a rack holds. */
const MOST_KINDS = 40;

const KG = v.pipe(v.number(), v.minValue(0.1), v.maxValue(MOST_KG));

const PLATES = v.object({
  kg: KG,
  pairs: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST_PAIRS)),
}) satisfies v.GenericSchema<unknown, Plates>;

const BAND = v.pipe(
  v.object({ colour: v.picklist(BAND_COLOURS), kg: v.object({ low: KG, high: KG }) }),
  v.check(({ kg }) => kg.low <= kg.high),
) satisfies v.GenericSchema<unknown, Band>;

const listOf = <T>(stored: unknown, schema: v.GenericSchema<unknown, T>): readonly T[] =>
  (Array.isArray(stored) ? stored.slice(0, MOST_KINDS) : []).flatMap((each) => {
    const read = v.safeParse(schema, each);
    return read.success ? [read.output] : [];
  });

/** Reads a value stored by any version, without invalid entries. */
export function parseOwns(stored: unknown): Owns {
  const { bars, plates, dumbbells, bands } = fieldsOf(stored);
  return {
    bars: listOf(bars, KG),
    plates: listOf(plates, PLATES),
    dumbbells: listOf(dumbbells, KG),
    bands: listOf(bands, BAND),
  };
}
