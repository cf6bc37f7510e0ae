import { loadKind } from '../../../src/core/owns/load-kind.ts';
import { loadAbove, smallestLoad } from '../../../src/core/owns/loads.ts';
import { ownsOf, saidInShort } from '../../../src/core/owns/owns.ts';
import { isWork } from '../../../src/core/plan/plan.ts';
import type { SetRecord } from '../../../src/core/training/record.ts';
import { coachLibrary } from '../coach-library.ts';
import type { Lived } from './live-year.ts';
import type { Simulated } from './people.ts';
import { LIGHTEST_BAND_KG } from './taken-up.ts';

const MINUTE = 1;
/** An aim may be this much above the heaviest weight that was really lifted. */
const MOST_MORE = 1.1;
const HAIR = 0.02;
/** After this many sessions in a row that fell short with one weight, the weight or the reps have to go down. */
const LONGEST_STALL = 3;
/** So often a year may a band turn out to be too strong. */
const MOST_BACK = 2;

export interface Stall {
  readonly exercise: string;
  readonly week: number;
  readonly sessions: number;
  /** What came of it; null when the year ended first. */
  readonly followed: 'less' | 'reached' | 'easier-way' | null;
}

const didShort = ({ dose, result }: SetRecord): boolean =>
  dose.kind === 'reps' && result !== null && result.entered && (result.reps ?? 0) < dose.reps;

interface Tried {
  readonly week: number;
  readonly kg: number | null;
  readonly reps: number;
  readonly short: boolean;
  /** Whether an easier way was offered instead. */
  readonly offered: boolean;
}

/** Each time an exercise was done: what it asked for, and whether a set fell short. Typing slips are left out. */
function triesOf(lived: readonly Lived[], exercise: string): readonly Tried[] {
  return lived.flatMap(({ week, record, events, next }) => {
    const sets = record.sets.filter((set) => set.exercise === exercise && set.result !== null);
    const [first] = sets;
    if (!first || first.dose.kind !== 'reps' || events.includes('slip')) return [];
    const reason = next.find((each) => each.exercise === exercise)?.suggestion.reason.code;
    const { kg = null, reps } = first.dose;
    return { week, kg, reps, short: sets.some(didShort), offered: reason === 'easier-way' };
  });
}

const exercisesOf = (lived: readonly Lived[]) => [
  ...new Set(lived.flatMap(({ record }) => record.sets.map((set) => set.exercise))),
];

function whatFollowed(from: Tried, next: Tried | undefined): Stall['followed'] {
  if (!next) return null;
  const less = next.kg === from.kg ? next.reps < from.reps : (next.kg ?? 0) < (from.kg ?? 0);
  return less ? 'less' : 'reached';
}

/** Runs of sessions that fell short of the same aim twice or more, and what followed. */
export function stallsOf(lived: readonly Lived[]): readonly Stall[] {
  return exercisesOf(lived).flatMap((exercise) => {
    const tries = triesOf(lived, exercise);
    const stalls: Stall[] = [];
    for (let i = 0; i < tries.length; ) {
      const from = tries[i];
      const same = tries.findIndex(
        (each, at) => at >= i && !(each.short && each.kg === from?.kg && each.reps === from.reps),
      );
      const end = same < 0 ? tries.length : same;
      const next = tries[end];
      if (from && end - i >= 2) {
        const tried = tries.slice(i + 1, end + 1);
        stalls.push({
          exercise,
          week: from.week,
          sessions: end - i,
          followed: tried.some(({ offered }) => offered) ? 'easier-way' : whatFollowed(from, next),
        });
      }
      i = Math.max(end, i + 1);
    }
    return stalls;
  });
}

/** The weights really lifted in a session, by exercise; what was typed by a slip does not count. */
function liftedIn({ record }: Lived): ReadonlyMap<string, number> {
  const heaviest = new Map<string, number>();
  for (const { exercise, result, dose } of record.sets) {
    const kg = result?.entered ? result.kg : null;
    const slipped = kg !== null && dose.kg !== undefined && dose.kg > 0 && kg >= dose.kg * 5;
    if (kg !== null && !slipped) heaviest.set(exercise, Math.max(kg, heaviest.get(exercise) ?? kg));
  }
  return heaviest;
}

/** The heaviest weights lifted before each session. */
function heaviestBefore(lived: readonly Lived[]): readonly ReadonlyMap<string, number>[] {
  let before: ReadonlyMap<string, number> = new Map();
  return lived.map((each) => {
    const so = before;
    const now = [...liftedIn(each)].map(([of, kg]) => [of, Math.max(kg, so.get(of) ?? kg)] as const);
    before = new Map([...so, ...now]);
    return so;
  });
}

function absurdAims(person: Simulated, lived: readonly Lived[]): string[] {
  const { unit, owns: said = {} } = person;
  const owns = ownsOf(saidInShort(said), unit);
  const before = heaviestBefore(lived);
  return lived.flatMap(({ plan, week }, index) =>
    plan.steps.filter(isWork).flatMap(({ set: { exercise, dose, set } }) => {
      const { kg } = dose;
      if (kg === undefined || set !== 1) return [];
      const load = loadKind(coachLibrary.exercises.get(exercise)?.equipment ?? []);
      const at = `Week ${week + 1}, ${exercise} with ${kg} kg`;
      if (load === 'none') return `${at}: it can carry no weight.`;
      const least = smallestLoad({ load, unit, owns });
      if (least !== null && load !== 'assistance' && load !== 'body' && kg < least - HAIR)
        return `${at}: below the smallest load, ${least} kg.`;
      const heaviest = before[index]?.get(exercise) ?? null;
      if (load === 'assistance' || load === 'body') return [];
      if (heaviest === null) return `${at}: it was never lifted.`;
      // The next pair of dumbbells or band may be further than a tenth.
      const step = Math.max(heaviest * MOST_MORE, loadAbove({ load, unit, owns }, heaviest));
      return kg > step + HAIR ? `${at}: more than a tenth above the ${heaviest} kg lifted.` : [];
    }),
  );
}

/** The pulls of the bands that were used for an exercise, each change once. */
function bandsUsed(lived: readonly Lived[], exercise: string): readonly number[] {
  const used = lived.flatMap(({ record, bands }) => {
    const set = record.sets.find((each) => each.exercise === exercise && each.result !== null);
    if (!set) return [];
    return set.result?.kg ?? bands[exercise] ?? LIGHTEST_BAND_KG;
  });
  return used.filter((kg, i) => kg !== used[i - 1]);
}

/** Exercises in which a person went back to a lighter band more often than after a break or two. */
const swingsOf = (lived: readonly Lived[]): readonly string[] =>
  exercisesOf(lived)
    .filter((id) => loadKind(coachLibrary.exercises.get(id)?.equipment ?? []) === 'band')
    .flatMap((exercise) => {
      const used = bandsUsed(lived, exercise);
      const back = used.filter((kg, i) => kg < (used[i - 1] ?? kg)).length;
      return back > MOST_BACK
        ? `${exercise}: ${back} times back to a lighter band (${used.join(', ')}).`
        : [];
    });

/** What a coach would find wrong with a year, a sentence each. */
export function faultsOf(person: Simulated, lived: readonly Lived[]): readonly string[] {
  const late = lived.flatMap(({ week, routine, asked, minutes, reach }) =>
    reach === 'fits' && Math.abs(minutes - asked) > MINUTE
      ? `Week ${week + 1}, ${routine}: ${minutes.toFixed(1)} min for ${asked}.`
      : [],
  );
  const stuck = stallsOf(lived)
    .filter(({ sessions, followed }) => sessions > LONGEST_STALL && followed !== 'easier-way')
    .map((each) => `Week ${each.week + 1}, ${each.exercise}: the same aim missed ${each.sessions} times.`);
  return [...late, ...new Set(absurdAims(person, lived)), ...stuck, ...swingsOf(lived)];
}
