import { inUnit } from '../../../src/core/owns/unit.ts';
import { isWork, type Plan, plannedIn } from '../../../src/core/plan/plan.ts';
import { faultsOf, stallsOf } from './judge-year.ts';
import type { Lived } from './live-year.ts';
import type { Simulated } from './people.ts';

const COLUMN = 20;

const NAMES: Readonly<Record<Lived['events'][number], string>> = {
  'bad-day': 'a bad day',
  slip: 'a typing slip',
  sore: 'sore back',
  silent: 'nothing logged',
};

const FOLLOWED = {
  less: 'less was asked',
  reached: 'it was reached',
  'easier-way': 'an easier way was offered',
} as const;

/** The capital letters of a name, as an abbreviation: "BR" for "Band Row". */
const short = (name: string) => name.replace(/[^A-Z]/g, '');

/** What the plan asks of the slot of an exercise in short: "3 × 60 kg × 8", "2 × 30 s", "2 × 8 SLB" after a swap. */
function askedOf({ unit }: Simulated, plan: Plan, exercise: string): string | null {
  const slot = plan.blocks.flatMap(plannedIn).find(({ candidates }) => candidates.includes(exercise))?.id;
  const steps = plan.steps.filter(isWork);
  const step =
    steps.find(({ set }) => set.exercise === exercise) ?? steps.find(({ set }) => set.slot === slot);
  if (!step) return null;
  const { sets, dose, name } = step.set;
  const weight = dose.kg === undefined ? '' : `${inUnit(dose.kg, unit)} ${unit} × `;
  const other = step.set.exercise === exercise ? '' : ` ${short(name)}`;
  return `${sets} × ${weight}${dose.kind === 'reps' ? dose.reps : `${dose.ms / 1000} s`}${other}`;
}

const minutesOf = (each: Lived) =>
  `${each.minutes.toFixed(1)}/${each.asked}${each.reach === 'fits' ? '' : each.reach === 'shortest' ? ' (shortest)' : ' (longest)'}`;

function weekLine(person: Simulated, week: number, sessions: readonly Lived[]): string {
  const aims = person.shows.map((exercise) => {
    const asked = sessions.flatMap(({ plan }) => askedOf(person, plan, exercise) ?? []).at(-1) ?? '–';
    return asked.padEnd(COLUMN);
  });
  const events = [...new Set(sessions.flatMap((each) => each.events))].map((each) => NAMES[each]);
  const minutes = sessions.map(minutesOf).join('  ').padEnd(44);
  return `${String(week + 1).padStart(4)}  ${minutes}${aims.join('')}${events.join(', ')}`.trimEnd();
}

/** A person's year on one page: minutes planned of those asked, the aims of the main lifts, stalls and what followed. */
export function yearPage(person: Simulated, lived: readonly Lived[]): string {
  const weeks = Array.from({ length: 52 }, (_, week) => {
    const sessions = lived.filter((each) => each.week === week);
    return sessions.length > 0 ? weekLine(person, week, sessions) : `${String(week + 1).padStart(4)}  away`;
  });
  const fits = lived.filter(({ reach }) => reach === 'fits');
  const off = fits.map(({ minutes, asked }) => Math.abs(minutes - asked));
  const stalls = stallsOf(lived).map(
    ({ exercise, week, sessions, followed }) =>
      `  week ${week + 1}, ${exercise}: ${sessions} sessions, then ${followed === null ? 'the year ended' : FOLLOWED[followed]}`,
  );
  const faults = faultsOf(person, lived).map((each) => `  ${each}`);
  return [
    `${person.name}: ${person.who}`,
    `${lived.length} sessions; ${fits.length} fit their time, at most ${Math.max(0, ...off).toFixed(1)} min off.`,
    '',
    `week  ${'minutes planned/asked'.padEnd(44)}${person.shows.map((each) => each.padEnd(COLUMN)).join('')}`,
    ...weeks,
    '',
    'Stalls:',
    ...(stalls.length > 0 ? stalls : ['  none']),
    'What a coach would object to:',
    ...(faults.length > 0 ? faults : ['  nothing']),
  ].join('\n');
}
