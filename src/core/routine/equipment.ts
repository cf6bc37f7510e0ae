/** Everything a routine can ask for beyond a floor. */
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

/** As it stands after "needs": with its article. */
export const EQUIPMENT_PHRASES: Readonly<Record<Equipment, string>> = {
  dumbbells: 'dumbbells',
  barbell: 'a barbell',
  'pull-up-bar': 'a pull-up bar',
  cable: 'a cable machine',
  band: 'a band',
  'assist-machine': 'an assist machine',
  'roman-chair': 'a Roman chair',
  doorway: 'a doorway',
  towel: 'a towel',
  bench: 'a bench',
  chair: 'a chair',
};
