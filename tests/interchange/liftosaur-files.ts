import type { HistoryCase } from './history-case.ts';

const CSV =
  'Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,Is AMRAP?,Required RPE,Completed RPE,Log RPE?,Required Weight Value,Required Weight Unit,Completed Weight Value,Completed Weight Unit,Ask Weight?,Completed Reps Time,Target Muscles,Synergist Muscles,Notes';
const OLDER =
  'Workout DateTime,Program,Day Name,Exercise,Is Warmup Set?,Required Reps,Completed Reps,RPE,Is AMRAP?,Weight Value,Weight Unit,Completed Reps Time,Target Muscles,Synergist Muscles,Notes';
const BEGAN = Date.UTC(2026, 2, 1, 10);
const kg = (value: number) => ({ value, unit: 'kg' });

const backup = (...entries: readonly object[]) =>
  JSON.stringify({
    settings: {
      units: 'kg',
      exercises: { abcdefgh: { id: 'abcdefgh', name: 'Zercher Wobble', meta: { targetMuscles: [] } } },
    },
    history: [
      {
        vtype: 'history_record',
        id: BEGAN,
        date: '2026-03-01T10:00:00.000Z',
        startTime: BEGAN,
        endTime: BEGAN + 3_600_000,
        programName: 'Basic Beginner',
        dayName: 'Workout A',
        entries,
      },
    ],
    version: '20260301',
  });

export const LIFTOSAUR_FILES: readonly HistoryCase[] = [
  {
    says: 'Liftosaur: a set that was planned and not done, a warm-up, and a weight other than the planned one',
    text: [
      CSV,
      '2026-03-01T10:00:00.000Z,Basic,Day 1,"Squat, Barbell",1,5,5,0,,,0,40,kg,40,kg,0,2026-03-01T10:02:00.000Z,,,',
      '2026-03-01T10:00:00.000Z,Basic,Day 1,"Squat, Barbell",0,5,5,0,,8.5,1,80,kg,82.5,kg,0,2026-03-01T10:05:00.000Z,Quadriceps,,',
      '2026-03-01T10:00:00.000Z,Basic,Day 1,"Squat, Barbell",0,5,,0,,,0,80,kg,,,0,,,,',
    ].join('\n'),
    dialect: 'liftosaur',
    unit: 'kg',
    told: [
      '2026-03-01 10:00:00Z, Day 1',
      ' Squat, Barbell: 40 kg × 5 warm-up',
      ' Squat, Barbell: 82.5 kg × 5 1.5 left',
    ],
  },
  {
    says: 'Liftosaur: an older version, with one weight, in pounds',
    text: [
      OLDER,
      '2024-05-01T18:00:00+02:00,5/3/1,Bench day,"Bench Press, Barbell",0,5,6,,1,135,lb,,,,"good, fast"',
    ].join('\n'),
    dialect: 'liftosaur',
    unit: 'lb',
    told: ['2024-05-01 16:00:00Z, Bench day', ' Bench Press, Barbell: 135 lb × 6'],
  },
  {
    says: 'Liftosaur: cells that are no numbers',
    text: [
      CSV,
      '2026-03-01T10:00:00.000Z,Basic,Day 1,Plank,0,5,five,0,,,0,0,kg,0,kg,0,,,,',
      'soon,Basic,Day 1,Plank,0,5,5,0,,,0,0,kg,0,kg,0,,,,',
      '2026-03-01T10:00:00.000Z,Basic,Day 1,Push Up,0,5,12,0,,,0,0,kg,0,kg,0,,,,',
    ].join('\n'),
    dialect: 'liftosaur',
    unit: 'kg',
    told: ['2026-03-01 10:00:00Z, Day 1', ' Push Up: 12'],
    problems: [
      { row: 2, code: 'not-a-number', value: 'five' },
      { row: 3, code: 'no-date', value: 'soon' },
    ],
  },
  {
    says: 'Liftosaur: a backup, with exercises by their ids and one of the person’s own',
    text: backup(
      {
        exercise: { id: 'benchPress', equipment: 'barbell' },
        warmupSets: [{ reps: 5, completedReps: 5, weight: kg(20) }],
        sets: [
          { reps: 5, completedReps: 5, weight: kg(60), completedWeight: kg(62.5), completedRpe: 9 },
          { reps: 5, weight: kg(60) },
        ],
      },
      {
        exercise: { id: 'pullUp', equipment: 'bodyweight' },
        warmupSets: [],
        sets: [{ completedReps: 8, weight: kg(0) }],
      },
      { exercise: { id: 'abcdefgh' }, sets: [{ completedReps: 12, weight: { value: 10, unit: 'lb' } }] },
    ),
    dialect: 'liftosaur-json',
    unit: 'mixed',
    told: [
      '2026-03-01 10:00:00Z, Workout A, 3600 s',
      ' Bench Press (Barbell): 20 kg × 5 warm-up',
      ' Bench Press (Barbell): 62.5 kg × 5 1 left',
      ' Pull Up: 8',
      ' Zercher Wobble: 10 lb × 12',
    ],
  },
  {
    says: 'Liftosaur: a backup with sides, and parts that are not as expected',
    text: backup(
      {
        exercise: { id: 'bentOverOneArmRow', equipment: 'dumbbell' },
        sets: [{ completedReps: 9, completedRepsLeft: 10, completedWeight: kg(18) }, null, 'x'],
      },
      { exercise: null, sets: [{ completedReps: 5, weight: kg(5) }] },
      { sets: 'none' },
    ),
    dialect: 'liftosaur-json',
    unit: 'kg',
    told: [
      '2026-03-01 10:00:00Z, Workout A, 3600 s',
      ' Bent Over One Arm Row (Dumbbell): 18 kg × 10 left',
      ' Bent Over One Arm Row (Dumbbell): 18 kg × 9 right',
    ],
    problems: [{ row: 3, code: 'no-exercise', value: '' }],
  },
];
