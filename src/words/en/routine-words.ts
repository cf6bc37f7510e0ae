import type { Choices } from '../../core/plan/choices.ts';
import type { LeftOutSlot, PlanSlot } from '../../core/plan/plan.ts';
import type { Equipment } from '../../core/routine/equipment.ts';
import { EXPERIENCES, type ExerciseBook, type Experience, type Scheme } from '../../core/routine/routine.ts';
import { list, number } from '../format.ts';
import { part } from '../language.ts';
import { equipmentWords } from './equipment-words.ts';
import { needWords } from './need-words.ts';
import { unitWords } from './unit-words.ts';

const SCHEMES: Readonly<Record<Scheme['kind'], string | null>> = {
  straight: null,
  superset: 'Superset: one set of each in turn',
  circuit: 'Circuit: all in turn, then the next round',
  interval: 'Intervals: work and rest by the clock',
  ladder: 'Ladder: all in turn, then again with the next number of reps',
  emom: 'EMOM: a round begins every minute on the minute',
  amrap: 'AMRAP: as many rounds as possible',
  'for-time': 'For time: as fast as you can do it well',
  tabata: 'Tabata: work and rest by the clock',
};

const NAMED_KIT = 2;

function kitWords(pieces: readonly Equipment[]): string {
  const named = pieces.length > NAMED_KIT + 1 ? pieces.slice(0, NAMED_KIT) : pieces;
  const more = pieces.length - named.length;
  const words = equipmentWords.all(named);
  return more > 0 ? `${words}, ${number(more)} more` : words;
}

function instead(
  slot: Pick<PlanSlot, 'id' | 'exercise' | 'candidates'>,
  choices: Pick<Choices, 'equipment' | 'swaps'>,
  exercises: ExerciseBook,
): string | null {
  const first = exercises.get(slot.candidates[0] ?? '');
  if (!first || first.id === slot.exercise) return null;
  if (choices.swaps[slot.id] === slot.exercise) return `Your swap for ${first.name}`;
  const missing = first.equipment.filter((each) => !choices.equipment.includes(each));
  return `Instead of ${first.name}, which needs ${needWords.equipment(missing)}`;
}

function leftOut(
  { why, candidates }: Pick<LeftOutSlot, 'why' | 'candidates'>,
  choices: Pick<Choices, 'minutes'>,
  exercises: ExerciseBook,
): string {
  switch (why) {
    case 'person':
      return 'Left out.';
    case 'pain':
      return 'Left out today, because it hurt.';
    case 'time':
      return `Left out to fit ${unitWords.minutes(choices.minutes ?? 0)}.`;
    case 'equipment': {
      const needs = candidates.map((id) => needWords.equipment(exercises.get(id)?.equipment ?? []));
      return `Needs ${[...new Set(needs)].join(', or ')}.`;
    }
  }
}

function experienceWords(experience: readonly Experience[]): string {
  if (experience.length === EXPERIENCES.length) return 'Any level';
  const words = EXPERIENCES.filter((each) => experience.includes(each)).join(' to ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The page of a routine. */
export const routineWords = part('routine-words', {
  /** "Any level", "Beginner", "Beginner to intermediate". */
  experience: experienceWords,
  lastDone: (day: string) => `Last done ${day}`,
  notDone: 'Not done yet.',
  whatYouHave: 'Your kit',
  whatYouOwn: 'Bars, plates, dumbbells and bands you own',
  goodToKnow: 'Good to know',
  /** "Barbell, dumbbells, 3 more", "No equipment". */
  kit: kitWords,
  changeKit: 'Change kit',
  more: 'More options',
  asFavourite: 'Add to favourites',
  noFavourite: 'Remove from favourites',
  /** After when it was last done: ". You did 18 of 18 sets." */
  setsOf: (done: number, planned: number) => `. You did ${number(done)} of ${number(planned)} sets.`,
  /** What a folded block holds: "Cat-Cow and 4 more". */
  andMore: (first: string, more: number) => (more > 0 ? `${first} and ${number(more)} more` : first),
  checkSound: 'Check that you hear it',

  level: 'Level',
  levels: { low: 'Lighter', middle: 'Standard', high: 'Harder' },
  repsAtLevel: (reps: number) => `${number(reps)} reps`,
  holdsAtLevel: (ms: number) => `${unitWords.time(ms)} holds`,
  byLastSession: 'Reps and weights come from your last session',
  partlyByLastSession: 'Some reps and weights come from your last session',

  /** What is left of a routine that the kit at hand does not suit. */
  littleLeft: (movements: readonly string[]) =>
    movements.length > 0
      ? `With what you have, only ${list(movements)} is left of the main work.`
      : 'With what you have, nothing is left of the main work.',
  suitsKit: (routine: string) => `${routine} suits what you have.`,

  scheme: (kind: Scheme['kind']) => SCHEMES[kind],
  inTurn: (partner: string) => `In turn with ${partner}`,
  optional: 'Optional',
  /** Why a slot has another exercise: "Instead of Deadlift, which needs a barbell"; null for the author's first choice. */
  instead,
  /** Why a slot is left out: "Left out to fit 30 min.", "Needs a barbell, or dumbbells." */
  leftOut,
  swap: 'Swap',
  swapOf: (exercise: string) => `Swap ${exercise}`,
  leaveOut: 'Leave out',
  leaveOutOf: (exercise: string) => `Leave out ${exercise}`,
  putBack: 'Put back',
  putBackOf: (exercise: string) => `Put back ${exercise}`,
  exercise: 'Exercise',
  unswap: 'Go by what I have',
  swapped: 'Done',

  nothingLeft: 'Nothing here works with what you have.',
});
