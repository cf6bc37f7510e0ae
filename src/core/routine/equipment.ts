/** All equipment a routine can need besides a floor. */
export const EQUIPMENT = [
  'dumbbells',
  'barbell',
  'pull-up-bar',
  'cable',
  'band',
  'assist-machine',
  'roman-chair',
  'doorway',
  'towel',
  'bench',
  'chair',
] as const;

export type Equipment = (typeof EQUIPMENT)[number];
