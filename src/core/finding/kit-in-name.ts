import type { Equipment } from '../routine/equipment.ts';

const KIT: readonly (readonly [RegExp, Equipment])[] = [
  [/\bbarbell|\bbb\b|langhantel|\bez[ -]?bar/i, 'barbell'],
  [/\bdumbbells?\b|\bdumbell|\bdbs?\b|kurzhantel/i, 'dumbbells'],
  [/\bcable\b|kabel/i, 'cable'],
  [/\bbands?\b|\bbanded\b/i, 'band'],
];

/** The equipment that the name of an exercise contains, as "Bench Press (Barbell)" does. */
export const kitInName = (name: string): readonly Equipment[] =>
  KIT.filter(([pattern]) => pattern.test(name)).map(([, kit]) => kit);
