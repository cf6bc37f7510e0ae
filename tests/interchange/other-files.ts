import type { HistoryCase } from './history-case.ts';

const FITNOTES = 'Date,Exercise,Category,Weight,Weight Unit,Reps,Distance,Distance Unit,Time';
const STRONGLIFTS =
  'Date (yyyy/mm/dd),Workout,Workout Name,Program Name,Body Weight (KG),Exercise,Sets×Reps,Sets×Time,Top Set (Reps×KG),e1RM (KG),Reps,Volume (KG),Workout Volume (KG),Duration (hours),Start Time (h:mm),End Time (h:mm),Notes,Set 1 (Reps),Set 1 (KG),Set 2 (Reps),Set 2 (KG)';

export const OTHER_FILES: readonly HistoryCase[] = [
  {
    says: 'FitNotes: names with commas that are not quoted',
    text: [
      FITNOTES,
      '2025-01-20,Row, One Arm, Bench,Back,20.0,kgs,10,,,',
      '2025-01-20,Press, Seated,Chest,30,kgs,8,,,',
    ].join('\n'),
    dialect: 'fitnotes-android',
    unit: 'kg',
    told: ['2025-01-20', ' Row, One Arm, Bench: 20 kg × 10', ' Press, Seated: 30 kg × 8'],
  },
  {
    says: 'FitNotes: a comment with commas that are not quoted',
    text: [`${FITNOTES},Comment`, '2025-01-20,Lat Pulldown,Back,40,kgs,10,,,,wide, slow, good'].join('\n'),
    dialect: 'fitnotes-android',
    unit: 'kg',
    told: ['2025-01-20', ' Lat Pulldown: 40 kg × 10'],
  },
  {
    says: 'FitNotes: the unit in the header, as older versions have it',
    text: [
      'Date,Exercise,Category,Weight (kgs),Reps,Distance,Distance Unit,Time',
      '2016-02-29,Squat,Legs,80.0,5,,,',
    ].join('\n'),
    dialect: 'fitnotes-android',
    unit: 'kg',
    told: ['2016-02-29', ' Squat: 80 kg × 5'],
  },
  {
    says: 'FitNotes: pounds, a hold with weight, and a run',
    text: [
      FITNOTES,
      '2025-01-20,Plank,Abs,10.0,lbs,0,,,0:01:05',
      '2025-01-20,Running,Cardio,0.0,lbs,0,5.0,km,0:25:00',
      '2025-01-21,Rowing,Cardio,0.0,lbs,0,2.0,km,',
    ].join('\n'),
    dialect: 'fitnotes-android',
    unit: 'lb',
    told: ['2025-01-20', ' Plank: 10 lb × 65 s', ' Running: 1500 s'],
    problems: [{ row: 4, code: 'distance-only', value: 'Rowing' }],
  },
  {
    says: 'FitNotes: saved again by a spreadsheet with semicolons and decimal commas',
    text: `sep=;\r\n${FITNOTES.replaceAll(',', ';')}\r\n20.01.2025;Seated Cable Row;Back;42,5;kgs;12;;;\r\n`,
    dialect: 'fitnotes-android',
    unit: 'kg',
    told: ['2025-01-20', ' Seated Cable Row: 42.5 kg × 12'],
  },
  {
    says: 'FitNotes: divided by tabs',
    text: [FITNOTES, '2025-01-20,Pull Up,Back,0.0,kgs,7,,,'].join('\n').replaceAll(',', '\t'),
    dialect: 'fitnotes-android',
    unit: 'kg',
    told: ['2025-01-20', ' Pull Up: 7'],
  },
  {
    says: 'StrongLifts: a column a set',
    text: [
      STRONGLIFTS,
      '2026/08/03,A,Workout A,StrongLifts,80,Squat,2×5,,5×60,68,10,600,900,0.75,17:30,18:15,"good, deep",5,60,5,62.5',
      '2026/08/03,A,Workout A,StrongLifts,80,Bench Press,2×5,,5×40,45,8,320,900,0.75,17:30,18:15,,5,40,3,40',
    ].join('\n'),
    dialect: 'stronglifts',
    unit: 'kg',
    told: [
      '2026-08-03 17:30:00, Workout A, 2700 s',
      ' Squat: 60 kg × 5',
      ' Squat: 62.5 kg × 5',
      ' Bench Press: 40 kg × 5',
      ' Bench Press: 40 kg × 3',
    ],
  },
  {
    says: 'StrongLifts: both units, of which the entered one counts',
    text: [
      'Date (yyyy/mm/dd),Workout,Exercise,Sets x Reps,Set 1 (KG),Set 1 (LB),Set 2 (KG),Set 2 (LB)',
      '2020/02/03,B,Deadlift,2x5,61.235,135,,',
    ].join('\n'),
    dialect: 'stronglifts',
    unit: 'lb',
    told: ['2020-02-03, B', ' Deadlift: 135 lb × 5'],
  },
  {
    says: 'StrongLifts: holds, of which only the scheme is known',
    text: [STRONGLIFTS, '2026/08/03,A,Workout A,StrongLifts,80,Plank,,3×45s,,,,,,0.75,17:30,18:15,,,,,'].join(
      '\n',
    ),
    dialect: 'stronglifts',
    unit: 'unknown',
    told: ['2026-08-03 17:30:00, Workout A, 2700 s', ' Plank: 45 s', ' Plank: 45 s', ' Plank: 45 s'],
  },
  {
    says: 'FitNotes: weights that nobody lifts, reps below none, and a formula for a name',
    text: [
      FITNOTES,
      '2025-01-20,Squat,Legs,701,kgs,5,,,',
      '2025-01-20,Squat,Legs,1545,lbs,1,,,',
      '2025-01-20,Squat,Legs,80,kgs,-5,,,',
      '2025-01-20,=HYPERLINK(1),Legs,80,kgs,5,,,',
    ].join('\n'),
    dialect: 'fitnotes-android',
    unit: 'mixed',
    told: ['2025-01-20', ' Squat: 1545 lb × 1', ' =HYPERLINK(1): 80 kg × 5'],
    problems: [
      { row: 2, code: 'out-of-range', value: '701 5' },
      { row: 4, code: 'out-of-range', value: '80 -5' },
    ],
  },
];
