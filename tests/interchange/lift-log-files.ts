import type { HistoryCase } from './history-case.ts';

const CSV = 'SessionId,Timestamp,Exercise,Weight,WeightUnit,Reps,TargetReps,Notes';
const MORNING = 'b59ab47f-8955-4a23-afa3-5d472dacc575';
const EVENING = '8b929966-2426-4cbf-b678-ac8e811c8b2b';

const lifted = (at: string, repsCompleted: number, value: number | string, unit = 'kilograms') => ({
  set: { repsCompleted, completionDateTime: at },
  weight: { value, unit },
});
const session = (more: object) => ({
  type: 'Session',
  id: MORNING,
  date: '2025-12-03',
  blueprint: { name: 'Push', exercises: [] },
  ...more,
});

export const LIFT_LOG_FILES: readonly HistoryCase[] = [
  {
    says: 'LiftLog: sets of two sessions, each with a time of its own',
    text: [
      CSV,
      `${MORNING},2024-10-16T10:45:06,Incline Dumbbell Bench Press,60,kg,8,8,`,
      `${MORNING},2024-10-16T10:49:00,Incline Dumbbell Bench Press,60,kg,7,8,"slow, and deep"`,
      `${EVENING},2024-10-16T18:43:50+02:00,Pull-ups,10,lbs,8,8,`,
    ].join('\r\n'),
    dialect: 'liftlog',
    unit: 'mixed',
    told: [
      '2024-10-16 10:45:06',
      ' Incline Dumbbell Bench Press: 60 kg × 8',
      ' Incline Dumbbell Bench Press: 60 kg × 7',
      '2024-10-16 16:43:50Z',
      ' Pull-ups: 10 lb × 8',
    ],
  },
  {
    says: 'LiftLog: weights without a unit, and none at all',
    text: [
      CSV,
      `${MORNING},2024-10-16T10:45:06,Squats,97.5,,8,8,`,
      `${MORNING},2024-10-16T10:48:06,Dips,0,,8,8,`,
    ].join('\n'),
    dialect: 'liftlog',
    unit: 'unknown',
    guess: 'kg',
    told: ['2024-10-16 10:45:06', ' Squats: 97.5 ? × 8', ' Dips: 8'],
  },
  {
    says: 'LiftLog: an export as JSON, of which what was not done is left out',
    text: JSON.stringify([
      session({
        recordedExercises: [
          {
            type: 'WeightedRecordedExercise',
            blueprint: { name: 'Bench Press' },
            potentialSets: [
              lifted('2025-12-03T18:05:00+01:00', 8, '62.5'),
              lifted('2025-12-03T18:02:00+01:00', 8, 60),
              { weight: { value: '62.5', unit: 'kilograms' } },
            ],
          },
          {
            type: 'CardioRecordedExercise',
            blueprint: { name: 'Plank' },
            duration: 'PT1M30S',
            completionDateTime: '2025-12-03T18:20:00+01:00',
          },
        ],
      }),
    ]),
    dialect: 'liftlog-json',
    unit: 'kg',
    told: [
      '2025-12-03 17:02:00Z, Push',
      ' Bench Press: 62.5 kg × 8',
      ' Bench Press: 60 kg × 8',
      ' Plank: 90 s',
    ],
  },
  {
    says: 'LiftLog: JSON with timed sets, a day without times, and parts that are not as expected',
    text: `\uFEFF${JSON.stringify([
      session({
        recordedExercises: [
          { blueprint: { name: 'Plank' }, sets: [{ duration: 'PT45S' }, { duration: 'soon' }, null] },
          {
            blueprint: { name: 'Row' },
            potentialSets: [lifted('', 10, 40, 'pounds'), lifted('', 5, 40, 'nil')],
          },
          null,
        ],
      }),
      { type: 'Session' },
      7,
    ])}`,
    dialect: 'liftlog-json',
    unit: 'unknown',
    told: ['2025-12-03, Push', ' Plank: 45 s', ' Row: 40 lb × 10', ' Row: 40 ? × 5'],
  },
];
