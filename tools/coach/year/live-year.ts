import { loadKind } from '../../../src/core/owns/load-kind.ts';
import { loadAtMost } from '../../../src/core/owns/loads.ts';
import { ownsOf, saidInShort } from '../../../src/core/owns/owns.ts';
import type { Choices } from '../../../src/core/plan/choices.ts';
import type { Fitted } from '../../../src/core/plan/fit/fit-plan.ts';
import { isWork, type Plan, type WorkStep } from '../../../src/core/plan/plan.ts';
import { isCare } from '../../../src/core/routine/purpose.ts';
import { isHeavyHinge } from '../../../src/core/training/hinge.ts';
import type { NextTime } from '../../../src/core/training/progress/next-time.ts';
import type { SessionRecord } from '../../../src/core/training/record.ts';
import type { CaseSet } from '../case-shape.ts';
import { choicesOf, followHistory, planWith, routineOf } from '../coach-app.ts';
import { coachLibrary } from '../coach-library.ts';
import { pastSession } from '../past-session.ts';
import { abilityOf, createChance, repsAt } from './body.ts';
import type { Simulated } from './people.ts';
import { LIGHTEST_BAND_KG, NOTHING_TAKEN_UP, type TakenUp, takeUp } from './taken-up.ts';

const DAY_MS = 86_400_000;
const WEEKS = 52;
/** More than the rules look back. */
const LATEST = 25;
/** A Monday. */
const BEGIN = new Date(2026, 0, 5, 18).getTime();
const BAD_DAY = { share: 0.08, form: 0.85 };
/** What each set before costs. */
const TIRED = 0.03;
const SORE_FORM = 0.8;
const AWAY_LOSS_A_WEEK = 0.015;
/** A hold of so long feels like one rep. */
const MS_A_REP = 3000;

/** One session of the year. */
export interface Lived {
  readonly week: number;
  readonly at: number;
  readonly routine: string;
  readonly asked: number;
  readonly minutes: number;
  readonly reach: Fitted['reach'];
  readonly plan: Plan;
  /** The suggestions it was planned with. */
  readonly next: readonly NextTime[];
  readonly record: SessionRecord;
  /** The pull of the band in use, by exercise; the lightest when absent. */
  readonly bands: TakenUp['bands'];
  /** What happened that day. */
  readonly events: readonly ('bad-day' | 'slip' | 'sore' | 'silent')[];
}

interface Today {
  readonly person: Simulated;
  readonly form: number;
  readonly sore: boolean;
  readonly slip: boolean;
  readonly silent: boolean;
  readonly taken: TakenUp;
  readonly chance: () => number;
}

const between = (week: number, [from, to]: readonly [number, number]) => week >= from && week <= to;
const isAway = ({ away }: Simulated, week: number) => away.some((span) => between(week, span));

/** Strength on a day: grows in a straight line to its plateau, and is lost a little in each week away. */
function formOf(person: Simulated, week: number): number {
  const trained = Math.min(week, person.plateau);
  const lost = Array.from({ length: week }, (_, i) => i).filter((each) => isAway(person, each)).length;
  return (1 + (person.gain * trained) / person.plateau) * (1 - AWAY_LOSS_A_WEEK * lost);
}

/** The weight a person takes where none is asked for; null where there is none to take. */
function firstKg({ starts, unit, owns = {} }: Simulated, exercise: string): number | null {
  const load = loadKind(coachLibrary.exercises.get(exercise)?.equipment ?? []);
  if (load === 'assistance') return unit === 'kg' ? -20 : -18.14;
  if (load !== 'barbell' && load !== 'dumbbells' && load !== 'stack') return null;
  const kg = starts[exercise] ?? starts[load];
  return kg === undefined ? null : loadAtMost({ load, unit, owns: ownsOf(saidInShort(owns), unit) }, kg);
}

function effortOf(most: number, done: number): 'easy' | 'right' | 'hard' {
  const left = most - done;
  return left >= 4 ? 'easy' : left <= 0 ? 'hard' : 'right';
}

function doneOf({ set }: WorkStep, today: Today): CaseSet {
  const { person, form, sore, slip, silent, taken, chance } = today;
  const { exercise, dose, side } = set;
  const known = coachLibrary.exercises.get(exercise);
  const hurts = sore && known !== undefined && isHeavyHinge(known);
  const tired = form * (1 - TIRED * (set.set - 1)) * (side === 'left' ? 0.97 : 1) * (hurts ? SORE_FORM : 1);
  const ability = abilityOf(person.strength, exercise, tired * (0.97 + 0.06 * chance()));
  const place = { exercise, ...(side && { side }) };
  if (silent) return { ...place, entered: false };
  const pain = hurts ? { pain: set.set === 1 ? 4 : 5 } : {};
  const felt = (most: number, done: number) =>
    person.rates === 'words'
      ? { effort: effortOf(most, done) }
      : person.rates === 'reserve'
        ? { reserve: Math.max(0, Math.min(10, Math.floor(most - done))) }
        : {};
  if (dose.kind === 'hold') {
    const most = ability.kind === 'loaded' ? dose.ms : ability.seconds * 1000;
    const holdMs = Math.round(Math.min(dose.ms, most) / 1000) * 1000;
    return { ...place, ...pain, ...felt(most / MS_A_REP, holdMs / MS_A_REP), holdMs };
  }
  const byBand = known !== undefined && loadKind(known.equipment) === 'band';
  const kg = dose.kg ?? (byBand ? (taken.bands[exercise] ?? LIGHTEST_BAND_KG) : firstKg(person, exercise));
  const most = repsAt(ability, kg);
  const reps = Math.min(dose.reps, most);
  const typed = slip && kg !== null && kg > 0 && set.set === 1 ? kg * 10 : kg;
  return { ...place, ...pain, ...felt(most, reps), kg: byBand && !person.namesBands ? null : typed, reps };
}

/** The sets of a session that train, as this person does them that day. */
function setsOf(plan: Plan, today: Today): readonly CaseSet[] {
  const work = plan.steps
    .filter(isWork)
    .filter(({ block }) => !isCare(plan.blocks[block]?.purpose ?? 'warm-up'));
  const [heaviest] = work.filter(({ set }) => (set.dose.kg ?? 0) > 0);
  return work.map((step) =>
    doneOf(step, { ...today, slip: today.slip && step.set.exercise === heaviest?.set.exercise }),
  );
}

/** The sessions that the rules look at: the last of each routine. */
const latestOf = (lived: readonly Lived[]): readonly SessionRecord[] =>
  lived.flatMap(({ routine, record }, i) =>
    lived.slice(i + 1).filter((later) => later.routine === routine).length < LATEST ? record : [],
  );

const isIn = (plan: Plan, { slot, exercise }: NextTime): boolean =>
  plan.steps.some(
    (step) => isWork(step) && step.set.exercise === exercise && (slot === null || step.set.slot === slot),
  );

/** What a person does each routine with. */
const kitsOf = ({ week, kit }: Simulated, { swaps }: TakenUp) =>
  Object.fromEntries(week.map(({ routine: id }) => [id, { equipment: kit, swaps: swaps[id] ?? {} }]));

/** A year of a person who follows the app as well as they can, and takes up what it offers. */
export async function liveYear(person: Simulated): Promise<readonly Lived[]> {
  const chance = createChance(person.seed);
  const used = person.week.map(({ routine }) => routine);
  const lived: Lived[] = [];
  let taken = NOTHING_TAKEN_UP;
  for (let week = 0; week < WEEKS; week++) {
    if (isAway(person, week)) continue;
    for (const { weekday, routine: id, minutes } of person.week) {
      const at = BEGIN + (week * 7 + weekday) * DAY_MS;
      const records = latestOf(lived);
      const followed = await followHistory(person, records, at, used, kitsOf(person, taken));
      const routine = routineOf(id);
      const before = lived.findLast((each) => each.routine === id)?.plan;
      taken = takeUp(
        taken,
        person,
        id,
        followed.next(id).filter((next) => before && isIn(before, next)),
      );
      const choices: Choices = choicesOf(routine, {
        level: person.level,
        equipment: person.kit,
        minutes,
        swaps: taken.swaps[id] ?? {},
      });
      const { plan, fitted } = planWith(routine, choices, followed.aims(id));
      const bad = chance() < BAD_DAY.share;
      const sore = person.sore !== null && between(week, person.sore);
      const slip = person.slips.includes(week) && !lived.some((each) => each.week === week);
      const silent = person.silent.includes(week);
      const form = formOf(person, week) * (bad ? BAD_DAY.form : 1);
      const sets = setsOf(plan, { person, form, sore, slip, silent, taken, chance });
      lived.push({
        week,
        at,
        routine: id,
        asked: minutes,
        minutes: plan.totals.ms / 60_000,
        reach: fitted?.reach ?? 'fits',
        plan,
        next: followed.next(id),
        record: pastSession(plan, sets, `session-${lived.length}`, at),
        bands: taken.bands,
        events: [
          ...(bad ? (['bad-day'] as const) : []),
          ...(slip ? (['slip'] as const) : []),
          ...(sore ? (['sore'] as const) : []),
          ...(silent ? (['silent'] as const) : []),
        ],
      });
    }
  }
  return lived;
}
