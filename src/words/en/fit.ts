import { formatClock, minutes } from '../../core/duration.ts';
import type { FitFacts } from '../../core/plan/fit/fit-facts.ts';
import type { Fitted } from '../../core/plan/fit/fit-plan.ts';
import { list } from '../format.ts';
import { unitWords } from './unit-words.ts';

function restWords({ restMs }: FitFacts): string | null {
  if (!restMs) return null;
  const low = restMs.low / 1000;
  const high = restMs.high / 1000;
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

/** One or two sentences on what a fitting did, and on what it could not do. */
export function fitWords({ plan, reach, couldDrop }: Fitted, facts: FitFacts): string {
  const asked = plan.choices.minutes ?? 0;
  const done = doneWords(facts);
  if (reach === 'fits') return done;
  const most = minutes(plan.totals.ms);
  if (reach === 'longest') return `${done} The whole routine takes ${most} min.`.trim();
  const drop = list(couldDrop.map(({ name }) => name));
  const way = drop ? ` For ${asked} min, leave out ${drop} too.` : '';
  return `The shortest version takes ${most} min.${way}`;
}
