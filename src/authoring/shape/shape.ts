/**
 * A shape is plain data that says what a piece of a file may contain. `check.ts` finds what does not match it,
 * `json-schema.ts` turns it into a schema for editors, and `Of` is the type of the values that match.
 */
export type Shape =
  | TextShape
  | NumberShape
  | BooleanShape
  | OneOfShape
  | RangeShape
  | ListShape
  | MapShape
  | NullableShape
  | ObjectShape;

export interface TextShape {
  readonly kind: 'text';
  /** In characters as a person counts them, not in UTF-16 units. */
  readonly max: number;
  /** The form the text must have; plain text must only not be empty. */
  readonly form: TextForm | null;
}

export interface TextForm {
  readonly pattern: RegExp;
  /** Completes "This has to be …". */
  readonly says: string;
}

/**
 * Characters that no text may contain: controls other than tabs and line ends, line separators, and characters that embed,
 * override or isolate a writing direction. With them, a text can look different from what the app reads.
 */
export const HIDDEN = /(?:(?![\t\n\r])\p{Cc}|[\u2028-\u202E\u2066-\u2069])/u;

/** A text that is not empty and has no hidden characters. */
export const PLAIN_TEXT = new RegExp(`^(?![\\s\\S]*${HIDDEN.source})[\\s\\S]*\\S`, 'u');

export interface NumberShape {
  readonly kind: 'number';
  readonly low: number;
  readonly high: number;
  readonly unit: 'seconds' | 'minutes' | null;
  /** Whether fractions are allowed. */
  readonly fractional: boolean;
}

export interface BooleanShape {
  readonly kind: 'boolean';
}

export interface OneOfShape<Value extends string | number = string | number> {
  readonly kind: 'one-of';
  readonly values: readonly Value[];
}

/** A number, or a list of two with the lower one first. */
export interface RangeShape {
  readonly kind: 'range';
  readonly of: NumberShape;
}

export interface ListShape<Item = Shape> {
  readonly kind: 'list';
  readonly item: Item;
  readonly min: number;
  readonly max: number;
  /** No value twice; for lists of text. */
  readonly distinct: boolean;
}

/** Values under names that the author chooses. */
export interface MapShape<Item = Shape> {
  readonly kind: 'map';
  readonly name: TextForm;
  readonly item: Item;
  readonly min: number;
  readonly max: number;
}

type ValueShape = TextShape | NumberShape | BooleanShape | OneOfShape | RangeShape;

/** Null, or a single value. */
export interface NullableShape<Inner extends ValueShape = ValueShape> {
  readonly kind: 'nullable';
  readonly of: Inner;
}

export type Fields = Readonly<Record<string, Shape>>;

export interface ObjectShape<Required = Fields, Optional = Fields> {
  readonly kind: 'object';
  readonly required: Required;
  readonly optional: Optional;
  readonly rules: readonly Rule[];
}

/** How the fields of one object depend on each other. */
export type Rule<Key extends string = string> =
  | { readonly kind: 'exactly-one'; readonly of: readonly Key[] }
  | { readonly kind: 'at-most-one'; readonly of: readonly Key[] }
  /** `key` may only be present together with `other`, and only if that has the value `equals`, when given. */
  | { readonly kind: 'needs'; readonly key: Key; readonly other: Key; readonly equals?: string }
  /** The value of `key` decides which of these fields are required and which are not allowed. */
  | {
      readonly kind: 'decides';
      readonly key: Key;
      /** The value used when `key` is left out. */
      readonly otherwise: string;
      readonly cases: Readonly<
        Record<string, { readonly needs: readonly Key[]; readonly refuses: readonly Key[] }>
      >;
    };

/** The type of the values that match a shape. */
export type Of<S> = S extends TextShape
  ? string
  : S extends NumberShape
    ? number
    : S extends BooleanShape
      ? boolean
      : S extends OneOfShape<infer Value>
        ? Value
        : S extends RangeShape
          ? number | readonly [number, number]
          : S extends ListShape<infer Item>
            ? readonly Of<Item>[]
            : S extends MapShape<infer Item>
              ? { readonly [name: string]: Of<Item> }
              : S extends NullableShape<infer Inner>
                ? Of<Inner> | null
                : S extends ObjectShape<infer Required, infer Optional>
                  ? { readonly [Key in keyof Required]: Of<Required[Key]> } & {
                      readonly [Key in keyof Optional]?: Of<Optional[Key]>;
                    }
                  : unknown;

type Keys<Required, Optional> = (keyof Required | keyof Optional) & string;

export const text = (max: number, form: TextForm | null = null): TextShape => ({ kind: 'text', max, form });

/** A whole number between two bounds, both included. */
export const whole = (low: number, high: number, unit: NumberShape['unit'] = null): NumberShape => ({
  kind: 'number',
  low,
  high,
  unit,
  fractional: false,
});

/** Any number between two bounds, both included. */
export const decimal = (low: number, high: number): NumberShape => ({
  ...whole(low, high),
  fractional: true,
});

export const yesNo: BooleanShape = { kind: 'boolean' };

export const oneOf = <const Value extends string | number>(values: readonly Value[]): OneOfShape<Value> => ({
  kind: 'one-of',
  values,
});

export const range = (of: NumberShape): RangeShape => ({ kind: 'range', of });

export const list = <Item extends Shape>(item: Item, min: number, max: number): ListShape<Item> => ({
  kind: 'list',
  item,
  min,
  max,
  distinct: false,
});

/** At least `min` values, each under a name of this form. */
export const map = <Item extends Shape>(
  name: TextForm,
  item: Item,
  max: number,
  min = 1,
): MapShape<Item> => ({ kind: 'map', name, item, min, max });

export const nullable = <Inner extends ValueShape>(of: Inner): NullableShape<Inner> => ({
  kind: 'nullable',
  of,
});

/** A list that names each of its values once. */
export const distinct = <Item extends TextShape | OneOfShape>(
  item: Item,
  min: number,
  max: number,
): ListShape<Item> => ({ ...list(item, min, max), distinct: true });

/** An object with these fields and no others. */
export const object = <Required extends Fields, Optional extends Fields>(
  required: Required,
  optional: Optional,
  rules: readonly Rule<Keys<Required, Optional>>[] = [],
): ObjectShape<Required, Optional> => ({ kind: 'object', required, optional, rules });
