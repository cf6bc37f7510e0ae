import type { NextTime } from '../../core/training/progress/next-time.ts';
import type { Missed, Reached, Reason } from '../../core/training/progress/reason.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';
import { doseWords } from './dose-words.ts';
import { type Scale, unitWords } from './unit-words.ts';

const seconds = (ms: number) => number(Math.round(ms / 1000));

/** "12 reps on all 3 sets", "40 s on the set". */
function reachedWords(reached: Reached): string {
  const sets = reached.sets === 1 ? 'the set' : `all ${number(reached.sets)} sets`;
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

/** One sentence, the numbers first: "12 reps on all 3 sets." */
function reasonWords(reason: Reason, unit: Scale): string {
  switch (reason.code) {
    case 'reached':
      return `${reachedWords(reason.reached)}${reason.easy ? ', and easy' : ''}.`;
    case 'one-set-more':
      return `${reachedWords(reason.reached)}${help(reason)}: one set more, from the low end.`;
    case 'weight-unknown':
      return `${reachedWords(reason.reached)}. Say what you lift, and the weight goes up.`;
    case 'weight-unconfirmed':
      return `${reachedWords(reason.reached)}. Confirm a set, and the weight goes up.`;
    case 'slower-first':
      return `${reachedWords(reason.reached)}. ${unitWords.load(reason.kg, unit)} would be ${number(Math.round(reason.share * 100))} % more: lower ${number(reason.slowerMs / 1000)} s longer first.`;
    case 'top':
      return `${reachedWords(reason.reached)}${help(reason)}: ${reason.harder ? `time for "${reason.harder}"` : 'as much as this routine asks'}.`;
    case 'sets-left-out':
      return `${number(reason.done)} of ${number(reason.planned)} sets last time: all of them first.`;
    case 'one-weight':
      return `All sets with ${unitWords.load(reason.kg, unit)} first.`;
    case 'hard':
      return 'Hard last time: the same again.';
    case 'missed-once':
      return `${missedWords(reason.missed)} last time: once more.`;
    case 'step-down':
      return `${running(reason)} with ${unitWords.load(reason.kg, unit)}: a step down, to come back stronger.`;
    case 'little-less':
      return `${running(reason)}: a little less, done well.`;
    case 'one-set-less':
      return `${running(reason)}: one set less.`;
    case 'low-end':
      return `${running(reason)}. This is its low end.${reason.easier ? ` "${reason.easier}" is an easier way.` : ''}`;
    case 'away':
      return `${number(reason.weeks)} weeks since last time: start a little lower.`;
  }
}

const help = ({ withoutHelp }: { readonly withoutHelp: boolean }) => (withoutHelp ? ' without help' : '');

/** What the next session asks for in an exercise, and why. */
export const nextTimeWords = part('next-time-words', {
  title: 'Next time',
  stay: 'Stay',
  take: 'Take',
  /** On the buttons, read aloud: "Row: stay with 24 kg × 8". */
  stayWith: (name: string, aim: string) => `${name}: stay with ${aim}`,
  takeAim: (name: string, aim: string) => `${name}: take ${aim}`,
  reason: reasonWords,
  /** The reason of the suggestion, or that it was refused. */
  why: ({ suggestion, stay, refused }: NextTime, unit: Scale) => {
    if (!refused) return reasonWords(suggestion.reason, unit);
    return `You stay with ${doseWords.aim(stay, unit)}. Suggested was ${doseWords.aim(suggestion.aim, unit)}.`;
  },
  /** A sentence of its own, before its reason: "26 kg × 8." */
  aim: (aim: string) => `${aim}.`,
});
