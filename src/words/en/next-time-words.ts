import type { Aim } from '../../core/plan/aims.ts';
import type { NextTime } from '../../core/training/progress/next-time.ts';
import type { Lifted, Missed, Reached, Reason } from '../../core/training/progress/reason.ts';
import { number, plural } from '../format.ts';
import { part } from '../language.ts';
import { doseWords } from './dose-words.ts';
import { loadWords, type Scale } from './load-words.ts';
import { painWords } from './pain-words.ts';

const seconds = (ms: number) => number(Math.round(ms / 1000));

/** "12 reps on all 3 sets", "40 s on the set". */
function reachedWords(reached: Reached): string {
  const sets =
    reached.sets === 1 ? 'the set' : reached.sets === 2 ? 'both sets' : `all ${number(reached.sets)} sets`;
  return reached.kind === 'reps'
    ? `${number(reached.reps)} reps on ${sets}`
    : `${seconds(reached.ms)} s on ${sets}`;
}

/** "8 of 10 reps", "24 of 30 s". */
const missedWords = (missed: Missed): string =>
  missed.kind === 'reps'
    ? `${number(missed.reps)} of ${number(missed.asked)} reps`
    : `${seconds(missed.ms)} of ${seconds(missed.askedMs)} s`;

/** "8 of 10 reps, twice running". */
const running = ({ missed, times }: { readonly missed: Missed; readonly times: number }): string =>
  `${missedWords(missed)}, ${times === 2 ? 'twice' : `${number(times)} times`} running`;

const percent = (share: number) => `${number(Math.round(share * 100))} %`;

const liftedWords = (lifted: Lifted, unit: Scale): string =>
  doseWords.result(
    lifted.kind === 'reps'
      ? { kg: lifted.kg, reps: lifted.reps, holdMs: null }
      : { kg: lifted.kg, reps: null, holdMs: lifted.ms },
    unit,
  );

function sameWords(reason: Extract<Reason, { readonly code: 'same' }>, unit: Scale): string {
  switch (reason.why) {
    case 'hard':
      return 'All sets were hard last time: the same again.';
    case 'sets-left-out':
      return `${number(reason.done)} of ${number(reason.planned)} sets last time: all of them first.`;
    case 'top':
      return `${reachedWords(reason.reached)}: as much as this routine asks.`;
    case 'weight-unknown':
      return `${reachedWords(reason.reached)}. Enter the weight you lift, and it goes up.`;
    case 'too-far':
      return `${reachedWords(reason.reached)}. ${loadWords.load(reason.kg, unit)} would be ${percent(reason.share)} more: try it with few reps on a good day.`;
  }
}

/** How a set went that was not enough: "8 of 10 reps last time". */
function shortWords({ missed, times }: { readonly missed: Missed; readonly times: number }): string {
  return times < 2 ? `${missedWords(missed)} last time` : running({ missed, times });
}

/** "one rep short", "6 s short". */
function shortfall(missed: Missed): string {
  if (missed.kind === 'hold') return `${seconds(missed.askedMs - missed.ms)} s short`;
  return plural(missed.asked - missed.reps, { one: 'one rep short', other: '# reps short' });
}

/** "Same again: one rep short, twice running." */
function againWords({ missed, times }: { readonly missed: Missed; readonly times: number }): string {
  const running = times < 2 ? '' : times === 2 ? ', twice running' : `, ${number(times)} times running`;
  return `Same again: ${shortfall(missed)}${running}.`;
}

/** Why not the next weight yet: "12 kg would be 20 % more". */
const bigStep = (step: Extract<Reason, { readonly code: 'slower' }>['step'], unit: Scale): string =>
  step
    ? `${loadWords.load(step.kg, unit)} would be ${percent(step.share)} more`
    : 'The next band is a big step';

const LESS = {
  reps: 'a little less, done well',
  sets: 'one set less',
  band: 'with a lighter band',
};

/** One sentence, the numbers first: "12 reps on all 3 sets." */
function reasonWords(reason: Reason, unit: Scale): string {
  switch (reason.code) {
    case 'more-reps':
      return `${reachedWords(reason.reached)}${reason.easy ? ', and easy' : ''}.`;
    case 'longer':
    case 'more-weight':
      return `${reachedWords(reason.reached)}.`;
    case 'more-sets':
      return `${reachedWords(reason.reached)}: one set more, with no less in all.`;
    case 'slower':
      return `${reachedWords(reason.reached)}. ${bigStep(reason.step, unit)}: lower ${number(reason.slowerMs / 1000)} s longer first.`;
    case 'harder-way':
      return reason.withoutHelp
        ? `${reachedWords(reason.reached)} with the smallest help: without help it is "${reason.way.name}".`
        : `${reachedWords(reason.reached)}: time for "${reason.way.name}".`;
    case 'stronger-band':
      return `${reachedWords(reason.reached)}: time for the next stronger band.`;
    case 'same':
      return sameWords(reason, unit);
    case 'fell-short':
      return reason.less === 'nothing' ? againWords(reason) : `${shortWords(reason)}: ${LESS[reason.less]}.`;
    case 'easier-way':
      return `${shortWords(reason)}. "${reason.way.name}" is an easier way.`;
    case 'lighter':
      return `${shortWords(reason)} with ${loadWords.load(reason.kg, unit)}: a step down, to come back stronger.`;
    case 'weaker-side':
      return reason.side === 'left'
        ? `Left ${liftedWords(reason.weaker, unit)}, right ${liftedWords(reason.stronger, unit)}: the left side sets the load, the right matches it.`
        : `Right ${liftedWords(reason.weaker, unit)}, left ${liftedWords(reason.stronger, unit)}: the right side sets the load, the left matches it.`;
    case 'check-entry':
      return `You entered ${liftedWords(reason.entry, unit)}; your best of late is ${liftedWords(reason.best, unit)}. It counts once it is seen twice.`;
    case 'unconfirmed':
      return 'No set was entered or rated last time. Enter or rate one, and the suggestion moves on.';
    case 'away':
      return `${number(reason.weeks)} weeks since last time: start a little lower.`;
    case 'as-new':
      return `${number(reason.weeks)} weeks since last time: start as if it were new.`;
    case 'pain':
      return `${reason.of === undefined ? 'It' : `"${reason.of}"`} hurt last time, ${painWords.within(reason.pain)}: ${reason.next === 'hold' ? 'the same again, and no more' : 'start without it'}.`;
    case 'related':
      return `A first try, from your ${loadWords.load(reason.kg, unit)} in "${reason.name}". Change it if it feels wrong.`;
  }
}

type Aims = Pick<NextTime, 'suggestion' | 'stay'>;

const isRepsAlone = ({ kg, reps, holdMs, sets, slowerMs, without }: Aim): boolean =>
  reps !== null && kg === null && holdMs === null && sets === null && slowerMs === 0 && !without;

/** What was aimed at and what is suggested: "6" and "7" where both are reps of the body alone. */
function bothWords({ suggestion: { aim }, stay }: Aims, scale: Scale) {
  const isShort = isRepsAlone(aim) && isRepsAlone(stay);
  const words = (of: Aim) => (isShort ? number(of.reps ?? 0) : doseWords.aim(of, scale));
  return { stay: words(stay), suggested: words(aim) };
}

/** What the next session asks for in an exercise, and why. */
export const nextTimeWords = part('next-time-words', {
  title: 'Next time',
  /** On the buttons: "Keep 24 kg × 8", "Use 26 kg × 6"; "Keep 6" of reps alone. */
  keep: (aims: Aims, scale: Scale) => `Keep ${bothWords(aims, scale).stay}`,
  use: (aims: Aims, scale: Scale) => `Use ${bothWords(aims, scale).suggested}`,
  /** Read aloud: "Keep 24 kg × 8, Row". Begins with what is on the button. */
  answerOf: (name: string, answer: string) => `${answer}, ${name}`,
  reason: reasonWords,
  /** The reason of the suggestion, or that it was refused. */
  why: ({ suggestion, stay, refused }: NextTime, unit: Scale) => {
    if (!refused) return reasonWords(suggestion.reason, unit);
    const both = bothWords({ suggestion, stay }, unit);
    return `Keeping ${both.stay} (suggested ${both.suggested}).`;
  },
  /** A sentence of its own, before its reason: "26 kg × 8." */
  aim: (aim: string) => `${aim}.`,
});
