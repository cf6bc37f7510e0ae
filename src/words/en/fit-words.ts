import { apportion, formatClock, minutes } from '../../core/duration.ts';
import type { FitFacts } from '../../core/plan/fit/fit-facts.ts';
import type { Fitted } from '../../core/plan/fit/fit-plan.ts';
import { type Plan, plannedIn, type Totals } from '../../core/plan/plan.ts';
import type { NumberRange } from '../../core/routine/routine.ts';
import { list, number, plural } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

const MINUTE_MS = 60_000;
/** Below this, whole minutes are too coarse for the parts to add up. */
const SHORT_MS = 10 * MINUTE_MS;

/** "60", "60–75". */
const span = ({ low, high }: NumberRange): string =>
  low === high ? number(low) : `${number(low)}–${number(high)}`;

function restWords({ restMs }: FitFacts): string | null {
  if (!restMs) return null;
  const said = span({ low: restMs.low / 1000, high: restMs.high / 1000 });
  return restMs.low === restMs.high ? `rests at ${said} s` : `rests of ${said} s`;
}

const setWords = (sets: number): string =>
  sets < 0
    ? plural(-sets, { one: '# set fewer', other: '# fewer sets' })
    : plural(sets, { one: '# more set', other: '# more sets' });

function repWords({ reps, sets }: FitFacts): string | null {
  if (reps === 'same') return null;
  if (reps !== 'more') return `reps held at ${span(reps.heldAt)}`;
  return sets > 0 ? 'more reps in each' : 'more reps';
}

/** "lowered at the usual pace", after what was said of the reps, or of its own. */
const tempoWords = ({ usualTempo, reps }: FitFacts): string | null =>
  usualTempo ? `${reps === 'same' ? 'reps ' : ''}lowered at the usual pace` : null;

function changeWords(facts: FitFacts): (string | null)[] {
  const { sets, holds } = facts;
  return [
    sets === 0 ? null : setWords(sets),
    repWords(facts),
    tempoWords(facts),
    holds === 'same' ? null : `${holds} holds`,
  ];
}

const signed = (by: number, forms: Parameters<typeof plural>[1]) =>
  by > 0 ? `+${plural(by, forms)}` : plural(by, forms);

function costWords({ leftOut, sets, restMs, reps, holds, pairs, shortened }: FitFacts): string[] {
  return [
    leftOut.length > 0 && signed(-leftOut.length, { one: '# exercise', other: '# exercises' }),
    sets !== 0 && signed(sets, { one: '# set', other: '# sets' }),
    restMs && `rests ${span({ low: restMs.low / 1000, high: restMs.high / 1000 })} s`,
    reps !== 'same' && (reps === 'more' ? 'more reps' : 'fewer reps'),
    holds !== 'same' && `${holds} holds`,
    pairs.length > 0 && plural(pairs.length, { one: '# pair', other: '# pairs' }),
    shortened && `${list(shortened.blocks.map((name) => name.toLowerCase()))} −${formatClock(shortened.ms)}`,
  ].filter((cost) => typeof cost === 'string');
}

function shortenedWords({ shortened }: FitFacts): string | null {
  if (!shortened) return null;
  return `${list(shortened.blocks.map((name) => name.toLowerCase()))} shorter by ${formatClock(shortened.ms)}`;
}

/** The names of exercises that were left out; "one" before a name that another slot still has. */
function goneWords(names: readonly string[], { blocks }: Plan, gone: readonly string[] = []): string {
  const there = blocks.flatMap(plannedIn).flatMap(({ id, name }) => (gone.includes(id) ? [] : name));
  return list(names.map((name) => (there.includes(name) ? `one ${name}` : name)));
}

/** What the fitting did: "Rests at 60 s, alternate Face Pull and Superman, Lat Pulldown left out." */
function doneWords(facts: FitFacts, plan: Plan): string {
  const parts = [
    restWords(facts),
    ...changeWords(facts),
    ...facts.pairs.map((pair) => `alternate ${list(pair)}`),
    facts.leftOut.length > 0 ? `${goneWords(facts.leftOut, plan)} left out` : null,
    shortenedWords(facts),
  ].filter((part) => part !== null);
  const words = parts.join(', ');
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** How short it can be, what is left out already, and what else to leave out. */
function shortestWords({ plan, couldDrop }: Fitted, { leftOut }: FitFacts): string {
  const least = unitWords.minutes(minutes(plan.totals.ms));
  const without = leftOut.length > 0;
  const most = without
    ? `Even without ${goneWords(leftOut, plan)} it takes ${least}.`
    : `The shortest version takes ${least}.`;
  if (couldDrop.length === 0) return most;
  const drops = couldDrop.map(({ slot }) => slot);
  const drop = goneWords(
    couldDrop.map(({ name }) => name),
    plan,
    drops,
  );
  const asked = unitWords.minutes(plan.choices.minutes ?? 0);
  return `${most} For ${asked}, leave out ${drop}${without ? ' too' : ''}.`;
}

function fitWordsOf(fitted: Fitted, facts: FitFacts): string {
  const { plan, reach } = fitted;
  if (reach === 'shortest') return shortestWords(fitted, facts);
  const done = doneWords(facts, plan);
  if (reach === 'fits') return done || 'Nothing is left out or shortened.';
  return `${done} The whole routine takes ${unitWords.minutes(minutes(plan.totals.ms))}.`.trim();
}

function timeParts({ ms, workMs, restMs }: Totals): string {
  const parts = [
    { of: 'work', ms: workMs },
    { of: 'rest', ms: restMs },
    { of: 'changes', ms: ms - workMs - restMs },
  ].filter((part) => part.ms > 0);
  const small = parts.filter((part) => ms < SHORT_MS || part.ms < MINUTE_MS);
  const large = parts.filter((part) => !small.includes(part));
  const inSmall = small.reduce((sum, part) => sum + part.ms, 0);
  const inLarge = minutes(ms) * MINUTE_MS - Math.round(inSmall / MINUTE_MS) * MINUTE_MS;
  const scale = inLarge / large.reduce((sum, part) => sum + part.ms, 0);
  const whole = apportion(
    large.map((part) => part.ms * scale),
    MINUTE_MS,
  );
  let unit = '';
  const words = parts.map((part) => {
    const at = large.indexOf(part);
    if (at < 0) {
      unit = '';
      return `${unitWords.time(part.ms)} of ${part.of}`;
    }
    const told = `${number(Math.round((whole[at] ?? 0) / MINUTE_MS))}${unit ? '' : ' min'} of ${part.of}`;
    unit = 'min';
    return told;
  });
  return words.join(', ');
}

/** How long a session takes, and what was done to make it fit. */
export const fitWords = part('fit-words', {
  time: 'Time',
  howLong: 'How long do you have?',
  /** Below a time, what it costs, the gravest first: "−3 exercises", "−2 sets", "rests 45 s". */
  costs: costWords,
  /** "−3 exercises, −2 sets"; null for a time that costs nothing. */
  allCosts: (costs: readonly string[]): string | null => costs.join(', ') || null,
  nothingLeftOut: 'Full length: nothing is left out or shortened.',
  have: (minutes: number) => `I have ${number(minutes)} min`,
  /** The stop of the slider at the routine's own length. */
  full: (minutes: number) => `Full length, ${unitWords.minutes(number(minutes))}`,
  /** The value of the slider, for screen readers. */
  limit: (minutes: number) => plural(minutes, { one: '# minute', other: '# minutes' }),
  longerThanMeant: (minutes: number) =>
    plural(minutes, {
      one: 'Longer than the # minute it is meant for.',
      other: 'Longer than the # minutes it is meant for.',
    }),
  leaveOut: (exercises: number) => (exercises === 1 ? 'Leave it out today' : 'Leave them out today'),
  putBack: (exercises: number) => (exercises === 1 ? 'Put it back' : 'Put them back'),
  /** One or two sentences on what a fitting did, and on what it could not do. */
  fitted: fitWordsOf,
  /**
   * What the minutes of a plan are made of, adding up to them: "27 min of work, 27 of rest, 2 of changes". A part under
   * a minute, and every part of a short plan, is given to the second.
   */
  timeParts,
  inAll: (clock: string, parts: string) => `${clock} in all: ${parts}.`,
  ownPace: 'Rep sets take as long as you need.',
});
