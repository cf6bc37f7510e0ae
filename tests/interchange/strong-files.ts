import type { HistoryCase } from './history-case.ts';

const IOS =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';
const ANDROID =
  '"Workout #";"Date";"Workout Name";"Duration (sec)";"Exercise Name";"Set Order";"Weight (kg)";"Reps";"RPE";"Distance (meters)";"Seconds";"Notes";"Workout Notes"';
const FOR_OTHERS =
  'Date;Workout Name;Exercise Name;Set Order;Weight;Weight Unit;Reps;RPE;Distance;Distance Unit;Seconds;Notes;Workout Notes;Workout Duration';

const ios = (...rows: readonly string[]) => [IOS, ...rows].join('\n');

export const STRONG_FILES: readonly HistoryCase[] = [
  {
    says: 'older than the column for the duration',
    text: [
      'Date,Workout Name,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes',
      '2017-05-01 07:00:00,Morning,Squat (Barbell),1,60,5,0,0,,',
    ].join('\n'),
    dialect: 'strong-ios',
    unit: 'unknown',
    told: ['2017-05-01 07:00:00, Morning', ' Squat (Barbell): 60 ? × 5'],
  },
  {
    says: 'a duration of hours and minutes, and one of minutes',
    text: ios(
      '2024-01-01 08:00:00,A,2h 18m,Deadlift (Barbell),1,100,5,0,0,,,',
      '2024-01-02 08:00:00,A,45m,Deadlift (Barbell),1,100,5,0,0,,,',
    ),
    dialect: 'strong-ios',
    unit: 'unknown',
    told: [
      '2024-01-01 08:00:00, A, 8280 s',
      ' Deadlift (Barbell): 100 ? × 5',
      '2024-01-02 08:00:00, A, 2700 s',
      ' Deadlift (Barbell): 100 ? × 5',
    ],
  },
  {
    says: 'warm-ups, drop sets, failures, rests and notes in the place of the number',
    text: ios(
      '2024-01-01 08:00:00,A,1h,Bench Press (Barbell),W,20,10,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Bench Press (Barbell),1,60,5,0,0,,,9.5',
      '2024-01-01 08:00:00,A,1h,Bench Press (Barbell),Rest Timer,0,0,0,90,,,',
      '2024-01-01 08:00:00,A,1h,Bench Press (Barbell),D,40,8,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Bench Press (Barbell),F,40,6,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Bench Press (Barbell),Note,0,0,0,0,"slow, and wide",,',
    ),
    dialect: 'strong-ios',
    unit: 'unknown',
    told: [
      '2024-01-01 08:00:00, A, 3600 s, rests 90 s',
      ' Bench Press (Barbell): 20 ? × 10 warm-up',
      ' Bench Press (Barbell): 60 ? × 5 0.5 left',
      ' Bench Press (Barbell): 40 ? × 8',
      ' Bench Press (Barbell): 40 ? × 6 to failure',
    ],
  },
  {
    says: 'a rest without the name of an exercise, and a length in German',
    text: ios(
      '2024-01-01 08:00:00,A,1 Std. 5 Min.,Squat (Barbell),1,60,5,0,0,,,',
      '2024-01-01 08:00:00,A,1 Std. 5 Min.,,Rest Timer,0,0,0,120,,,',
    ),
    dialect: 'strong-ios',
    unit: 'unknown',
    told: ['2024-01-01 08:00:00, A, 3900 s, rests 120 s', ' Squat (Barbell): 60 ? × 5'],
  },
  {
    says: 'pounds written as kilograms',
    text: ios('2024-01-01 08:00:00,A,1h,Lateral Raise (Dumbbell),1,6.80388555,12,0,0,,,'),
    dialect: 'strong-ios',
    unit: 'unknown',
    guess: 'kg',
    told: ['2024-01-01 08:00:00, A, 3600 s', ' Lateral Raise (Dumbbell): 6.80388555 ? × 12'],
  },
  {
    says: 'plates that only a gym in pounds has',
    text: ios(
      '2024-01-01 08:00:00,A,1h,Squat (Barbell),1,135,5,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Squat (Barbell),2,225,5,0,0,,,',
    ),
    dialect: 'strong-ios',
    unit: 'unknown',
    guess: 'lb',
    told: ['2024-01-01 08:00:00, A, 3600 s', ' Squat (Barbell): 135 ? × 5', ' Squat (Barbell): 225 ? × 5'],
  },
  {
    says: 'a byte-order mark, CR LF and a workout name in another script',
    text: `\uFEFF${ios('2024-01-01 08:00:00,脚の日,1h,Squat (Barbell),1,60,5,0,0,,,').replaceAll('\n', '\r\n')}\r\n`,
    dialect: 'strong-ios',
    unit: 'unknown',
    told: ['2024-01-01 08:00:00, 脚の日, 3600 s', ' Squat (Barbell): 60 ? × 5'],
  },
  {
    says: 'columns in another order',
    text: [
      'Exercise Name,Set Order,Reps,Weight,Date,Workout Name,Seconds',
      'Plank,1,0,0,2024-01-01 08:00:00,Core,75',
    ].join('\n'),
    dialect: 'strong-ios',
    unit: 'unknown',
    told: ['2024-01-01 08:00:00, Core', ' Plank: 75 s'],
  },
  {
    says: 'names of columns in another language, in the known order',
    text: [
      'Datum,Trainingsname,Dauer,Übungsname,Satz,Gewicht,Wdh.,Entfernung,Sekunden,Notizen,Trainingsnotizen,RPE',
      '2024-01-01 08:00:00,Beine,1h,Squat (Barbell),1,60.0,5,0,0,,,8',
      '2024-01-01 08:00:00,Beine,1h,Squat (Barbell),2,60.0,5,0,0,,,',
    ].join('\n'),
    dialect: 'strong-ios',
    unit: 'unknown',
    told: [
      '2024-01-01 08:00:00, Beine, 3600 s',
      ' Squat (Barbell): 60 ? × 5 2 left',
      ' Squat (Barbell): 60 ? × 5',
    ],
  },
  {
    says: 'a run, of which the distance has no place',
    text: ios(
      '2024-01-01 08:00:00,A,1h,Running,1,0,0,5000,1500,,,',
      '2024-01-01 08:00:00,A,1h,Walking,1,0,0,800,0,,,',
    ),
    dialect: 'strong-ios',
    unit: 'unknown',
    told: ['2024-01-01 08:00:00, A, 3600 s', ' Running: 1500 s'],
    problems: [{ row: 3, code: 'distance-only', value: 'Walking' }],
  },
  {
    says: 'rows that cannot be understood among others',
    text: ios(
      '2024-01-01 08:00:00,A,1h,Squat (Barbell),1,60,5,0,0,,,',
      '2024-13-01 08:00:00,A,1h,Squat (Barbell),2,60,5,0,0,,,',
      '2024-01-01 08:00:00,A,1h,,3,60,5,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Squat (Barbell),4,sixty,5,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Squat (Barbell),5,60,0,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Squat (Barbell),6,60,99999,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Squat (Barbell),Q,60,5,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Squat (Barbell),7,60,5,0,0,,,,,surplus',
    ),
    dialect: 'strong-ios',
    unit: 'unknown',
    told: ['2024-01-01 08:00:00, A, 3600 s', ' Squat (Barbell): 60 ? × 5'],
    problems: [
      { row: 3, code: 'no-date', value: '2024-13-01 08:00:00' },
      { row: 4, code: 'no-exercise', value: '' },
      { row: 5, code: 'not-a-number', value: 'sixty' },
      { row: 6, code: 'nothing-done', value: 'Squat (Barbell)' },
      { row: 7, code: 'out-of-range', value: '60 99999' },
      { row: 8, code: 'unknown-kind', value: 'Q' },
      { row: 9, code: 'too-many-cells', value: 'surplus' },
    ],
  },
  {
    says: 'a quotation mark that never closes costs its row only',
    text: ios(
      '2024-01-01 08:00:00,A,1h,"Squat (Barbell),1,60,5,0,0,,,',
      '2024-01-01 08:00:00,A,1h,"Squat (Barbell)",2,60,5,0,0,,,',
      '2024-01-01 08:00:00,A,1h,Squat (Barbell),3,60,5,0,0,,,',
    ),
    dialect: 'strong-ios',
    unit: 'unknown',
    told: ['2024-01-01 08:00:00, A, 3600 s', ' Squat (Barbell): 60 ? × 5', ' Squat (Barbell): 60 ? × 5'],
    problems: [{ row: 2, code: 'unclosed-quote', value: '' }],
  },
  {
    says: 'Android: pounds in the header, decimal commas, a line break in a note',
    text: [
      ANDROID.replace('(kg)', '(lbs)'),
      '"1";"2023-06-01 18:00:00";"Push";"3600";"Bench Press (Barbell)";"1";"102,5";"5";"8,5";"";"";"one\nof ""two""";""',
      '"1";"2023-06-01 18:00:00";"Push";"3600";"Bench Press (Barbell)";"W";"45";"10";"";"";"";"";""',
    ].join('\n'),
    dialect: 'strong-android',
    unit: 'lb',
    told: [
      '2023-06-01 18:00:00, Push, 3600 s',
      ' Bench Press (Barbell): 102.5 lb × 5 1.5 left',
      ' Bench Press (Barbell): 45 lb × 10 warm-up',
    ],
  },
  {
    says: 'Android: two workouts that began in the same second',
    text: [
      ANDROID,
      '"1";"2023-06-01 18:00:00";"Push";"60";"Push Up";"1";"";"12";"";"";"";"";""',
      '"2";"2023-06-01 18:00:00";"Push";"60";"Push Up";"1";"";"12";"";"";"";"";""',
    ].join('\n'),
    dialect: 'strong-android',
    unit: 'kg',
    told: [
      '2023-06-01 18:00:00, Push, 60 s',
      ' Push Up: 12',
      '2023-06-01 18:00:00, Push, 60 s',
      ' Push Up: 12',
    ],
  },
  {
    says: 'for other apps: units in each row, zeros for notes that may not be empty',
    text: [
      FOR_OTHERS,
      '2024-08-24 17:30:00;Legs;Leg Press;1;265;lbs;8;;;;0;-;-;30m',
      '2024-08-24 17:30:00;Legs;Plank;1;0;lbs;0;;;;90;-;-;30m',
      '2024-08-25 17:30:00;Legs;Leg Press;1;120;kg;8;;;;0;-;-;1h',
    ].join('\n'),
    dialect: 'strong-for-import',
    unit: 'mixed',
    told: [
      '2024-08-24 17:30:00, Legs, 1800 s',
      ' Leg Press: 265 lb × 8',
      ' Plank: 90 s',
      '2024-08-25 17:30:00, Legs, 3600 s',
      ' Leg Press: 120 kg × 8',
    ],
  },
];
