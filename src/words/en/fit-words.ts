import { apportion, formatClock, minutes } from '../../core/duration.ts';
import type { FitFacts } from '../../core/plan/fit/fit-facts.ts';
import type { Fitted } from '../../core/plan/fit/fit-plan.ts';
import type { Totals } from '../../core/plan/plan.ts';
import { list, number, plural } from '../format.ts';
import { part } from '../language.ts';
import { unitWords } from './unit-words.ts';

const MINUTE_MS = 60_000;
/** Below this, whole minutes are too coarse for the parts to add up. */
const SHORT_MS = 10 * MINUTE_MS;

function restWords({ restMs }: FitFacts): string | null {
  if (!restMs) return null;
  const low = number(restMs.low / 1000);
  const high = number(restMs.high / 1000);
  return low === high ? `rests at ${low} s` : `rests of ${low}–${high} s`;
}

function changeWords({ sets, reps, holds }: FitFacts): (string | null)[] {
  return [
    sets === 0 ? null : `${unitWords.sets(Math.abs(sets))} ${sets < 0 ? 'fewer' : 'more'}`,
    reps === 'same' ? null : `${reps} reps`,
    holds === 'same' ? null : `${holds} holds`,
  ];
}

function shortenedWords({ shortened }: FitFacts): string | null {
  if (!shortened) return null;
  return `${list(shortened.blocks.map((name) => name.toLowerCase()))} shorter by ${formatClock(shortened.ms)}`;
}

/** What the fitting did: "Rests at 60 s, Face Pull and Back Extension in turn, Lat Pulldown left out." */
function doneWords(facts: FitFacts): string {
  const parts = [
    restWords(facts),
    ...changeWords(facts),
    ...facts.pairs.map((pair) => `${list(pair)} in turn`),
    facts.leftOut.length > 0 ? `${list(facts.leftOut)} left out` : null,
    shortenedWords(facts),
  ].filter((part) => part !== null);
  const words = parts.join(', ');
  return words && `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function fitWordsOf({ plan, reach, couldDrop }: Fitted, facts: FitFacts): string {
  const done = doneWords(facts);
  if (reach === 'fits') return done;
  const most = unitWords.minutes(minutes(plan.totals.ms));
  if (reach === 'longest') return `${done} The whole routine takes ${most}.`.trim();
  const drop = list(couldDrop.map(({ name }) => name));
  const way = drop ? ` For ${unitWords.minutes(plan.choices.minutes ?? 0)}, leave out ${drop} too.` : '';
  return `The shortest version takes ${most}.${way}`;
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
  fitTo: (minutes: string) => `Fit to ${minutes} min`,
  about: (minutes: string) => `About ${minutes} min`,
  exactly: (minutes: string) => `${minutes} min`,
  howLong: 'How long do you have?',
  have: (minutes: number) => `I have ${number(minutes)} min`,
  noLimit: 'No limit',
  /** The value of the slider, for screen readers. */
  unlimited: (minutes: number) =>
    plural(minutes, { one: 'No limit, # minute', other: 'No limit, # minutes' }),
  limit: (minutes: number) => plural(minutes, { one: '# minute', other: '# minutes' }),
  longerThanMeant: (minutes: number) =>
    plural(minutes, {
      one: 'Longer than the # minute it is meant for.',
      other: 'Longer than the # minutes it is meant for.',
    }),
  leaveOut: (exercises: number) => (exercises === 1 ? 'Leave it out' : 'Leave them out'),
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
