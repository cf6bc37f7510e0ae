import type { HistoryCase } from './history-case.ts';

const HEVY =
  '"title","start_time","end_time","description","exercise_title","superset_id","exercise_notes","set_index","set_type","weight_kg","reps","distance_km","duration_seconds","rpe"';
const hevy = (...rows: readonly string[]) => [HEVY, ...rows].join('\n');
const dated = (start: string, end: string) =>
  hevy(`"A","${start}","${end}","","Squat (Barbell)",,"",0,"normal",60,5,,,`);
const SQUAT = ' Squat (Barbell): 60 kg × 5';

const date = (says: string, start: string, end: string): HistoryCase => ({
  says: `Hevy: ${says}`,
  text: dated(start, end),
  dialect: 'hevy',
  unit: 'kg',
  told: ['2026-04-08 16:50:00, A, 3000 s', SQUAT],
});

export const HEVY_FILES: readonly HistoryCase[] = [
  date('dates in English', '8 Apr 2026, 16:50', '8 Apr 2026, 17:40'),
  date('dates with the month first and half days', 'Apr 8, 2026, 4:50 PM', 'Apr 8, 2026, 5:40 PM'),
  date('dates in German', '8. Apr. 2026, 16:50', '8. Apr. 2026, 17:40'),
  date('dates in French', '8 avr. 2026, 16:50', '8 avr. 2026, 17:40'),
  date('dates in Spanish', '8 de abr de 2026, 16:50', '8 de abr de 2026, 17:40'),
  date('dates in Portuguese', '8 de abr. de 2026 16:50', '8 de abr. de 2026 17:40'),
  date('dates in Italian', '8 apr 2026, 16:50', '8 apr 2026, 17:40'),
  date('dates in Polish', '8 kwi 2026, 16:50', '8 kwi 2026, 17:40'),
  date('dates in Russian', '8 апр. 2026 г., 16:50', '8 апр. 2026 г., 17:40'),
  date('dates in Turkish', '8 Nis 2026, 16:50', '8 Nis 2026, 17:40'),
  date('dates in Czech, with full names', '8. dubna 2026 16:50', '8. dubna 2026 17:40'),
  date('dates in Japanese', '2026年4月8日 16:50', '2026年4月8日 17:40'),
  date('dates in Korean', '2026. 4. 8. 오후 4:50', '2026. 4. 8. 오후 5:40'),
  date('dates of the newer export', '2026-04-08 16:50:00', '2026-04-08 17:40:00'),
  {
    says: 'Hevy: pounds, supersets, body weight and a note of several lines',
    text: [
      HEVY.replace('weight_kg', 'weight_lbs').replace('distance_km', 'distance_miles'),
      '"Pull, hard","8 Apr 2026, 16:50","8 Apr 2026, 17:40","","Chin Up",0,"two\nlines, ""quoted""",0,"normal",,8,,,',
      '"Pull, hard","8 Apr 2026, 16:50","8 Apr 2026, 17:40","","Bicep Curl (Dumbbell)",0,"",0,"dropset",25,10,,,',
    ].join('\r\n'),
    dialect: 'hevy',
    unit: 'lb',
    told: ['2026-04-08 16:50:00, Pull, hard, 3000 s', ' Chin Up: 8', ' Bicep Curl (Dumbbell): 25 lb × 10'],
  },
  {
    says: 'Hevy: each kind of set',
    text: hevy(
      '"A","8 Apr 2026, 16:50","","","Single Arm Row (Dumbbell)",,"",0,"warmup",10,8,,,',
      '"A","8 Apr 2026, 16:50","","","Single Arm Row (Dumbbell)",,"",1,"left",18,10,,,',
      '"A","8 Apr 2026, 16:50","","","Single Arm Row (Dumbbell)",,"",2,"right",18,9,,,',
      '"A","8 Apr 2026, 16:50","","","Push Up",,"",0,"failure",,25,,,',
      '"A","8 Apr 2026, 16:50","","","Side Plank",,"",0,"normal",,,,40,',
      '"A","8 Apr 2026, 16:50","","","Side Plank",,"",1,"myoreps",,,,40,',
    ),
    dialect: 'hevy',
    unit: 'kg',
    told: [
      '2026-04-08 16:50:00, A',
      ' Single Arm Row (Dumbbell): 10 kg × 8 warm-up',
      ' Single Arm Row (Dumbbell): 18 kg × 10 left',
      ' Single Arm Row (Dumbbell): 18 kg × 9 right',
      ' Push Up: 25 to failure',
      ' Side Plank: 40 s',
    ],
    problems: [{ row: 7, code: 'unknown-kind', value: 'myoreps' }],
  },
  {
    says: 'Hevy: quotation marks that were not doubled',
    text: hevy('"A","8 Apr 2026, 16:50","","","Squat (Barbell)",,"left "tight" knee",0,"normal",60,5,,,'),
    dialect: 'hevy',
    unit: 'kg',
    told: ['2026-04-08 16:50:00, A', SQUAT],
  },
];
