import type { Amount, Said, Told } from '../../core/routine/said.ts';
import { blockShape, routineShape, slotShape } from '../routine-file.ts';
import type { NumberShape, Shape } from '../shape/shape.ts';
import type { FieldName, LineKind, LineProblem, Mend, Reading, Token } from './line.ts';
import { ends, writeCount, writeTime } from './quantity.ts';

const SHAPES: Readonly<Record<string, Shape>> = {
  ...slotShape.optional,
  ...blockShape.optional,
  minutes: routineShape.required.targetMinutes,
  timesAWeek: routineShape.required.timesAWeek,
};

const TEXTS = { ...slotShape.optional, ...routineShape.required };

/** The bounds of a number, from the format of routine files. */
function boundsOf(key: FieldName): NumberShape | null {
  const shape = SHAPES[key];
  if (shape?.kind === 'range') return shape.of;
  return shape?.kind === 'number' ? shape : null;
}

/** The longest text a field may have, in characters. */
export const mostLetters = (key: 'cue' | 'switchAtHalf' | 'name' | 'summary' | 'advice'): number => {
  const shape = key === 'advice' ? routineShape.required.advice.item : TEXTS[key];
  return shape?.kind === 'text' ? shape.max : 0;
};

/** Collects the fields and problems of one line. */
export class LineReader {
  readonly fields: Said = {};
  readonly tokens: Token[] = [];
  readonly problems: LineProblem[] = [];

  tell(
    told: Told,
    from: number,
    to: number,
    mends: readonly Mend[] = [],
    weight: LineProblem['weight'] = 'wrong',
  ) {
    this.problems.push({ ...told, from, to, weight, mends });
  }

  has(key: FieldName): boolean {
    return this.tokens.some((token) => token.key === key);
  }

  mark(key: Token['key'], from: number, to: number) {
    this.tokens.push({ key, from, to });
  }

  /** Takes a value, unless the line has one already. */
  put<Key extends FieldName>(key: Key, value: NonNullable<Said[Key]>, from: number, to: number) {
    if (this.has(key)) this.tell({ code: 'twice' }, from, to, [{ from, to, text: '' }]);
    else {
      this.mark(key, from, to);
      this.fields[key] = value;
    }
  }

  /** Takes a number or a range if the format allows it. `single`: a range is not allowed. */
  putAmount(key: FieldName, value: Amount, from: number, to: number, single = false) {
    const bounds = boundsOf(key);
    const [low, high] = ends(value);
    const write = bounds?.unit === 'seconds' ? writeTime : writeCount;
    if (low > high) {
      this.mark('aside', from, to);
      this.tell({ code: 'upside-down' }, from, to, [{ from, to, text: write([high, low]) }]);
    } else if (bounds && (low < bounds.low || high > bounds.high || (single && low < high))) {
      this.mark('aside', from, to);
      const { low: least, high: most, unit } = bounds;
      this.tell({ code: 'out-of-range', low: least, high: most, unit }, from, to);
    } else this.put(key, (single ? low : value) as never, from, to);
  }

  /** Takes a text, cut to its greatest length. */
  putText(value: string, most: number, from: number, to: number) {
    const letters = value.length > most ? Array.from(value) : [];
    if (letters.length > most) this.tell({ code: 'too-long', most }, from, to);
    const text = letters.length > most ? letters.slice(0, most).join('') : value;
    if (/\S/.test(text)) this.put('text', text, from, to);
  }

  as(kind: LineKind): Reading {
    const { fields, tokens, problems } = this;
    return { kind, fields, tokens, problems };
  }
}

/** A line of which only the kind is known. */
export const plainLine = (kind: LineKind): Reading => ({ kind, fields: {}, tokens: [], problems: [] });

/** A line that cannot be read, and why. */
export function toldLine(kind: 'unknown', from: number, to: number, problem: Told): Reading {
  const line = new LineReader();
  line.tell(problem, from, to);
  return line.as(kind);
}
