import { exerciseShape, musclesShape, usualShape, variationShape, wordsShape } from './exercise-file.ts';
import { FIGURE_WORDS } from './figure-words.ts';
import { DOSE } from './routine-words.ts';
import { type Words, words } from './shape/json-schema.ts';

/** Descriptions that an editor shows while a person writes an exercise file. */
export const EXERCISE_WORDS: Words = new Map([
  ...FIGURE_WORDS,
  words(exerciseShape, 'Exercise', 'How one exercise is done and coached, whatever routine it is in.', {
    $schema: 'The path of this schema, so that editors check and complete the file.',
    format: 'The format of the file: always 1.',
    language: 'The language of its texts as a BCP 47 tag, such as "en" or "pt-BR"; "en" when left out.',
    id: 'The name that routines use. The same as the name of the file.',
    name: 'As a person reads it, such as "Bird Dog".',
    setUp: 'How to get into position, in a sentence or two.',
    cues: 'Two to four things to do or feel. Each one action, at most six words. The first keeps the body safe: it is said in the first set of every session.',
    mistake: 'One common mistake, and how to correct it.',
    caution: 'What to watch out for before starting: when to stop, or what to check.',
    muscles: 'What it trains.',
    equipment: 'Everything it needs; leave it out when a floor is enough.',
    easier: 'The next easier exercise for the same movement; leave it out at the easy end.',
    harder: 'The next harder one; leave it out at the hard end.',
    usual: 'How it is done in a slot it is swapped into. Only for an exercise that no routine names.',
    startsWith:
      'Which way a repetition begins: a deadlift lifts first, a squat lowers first. "lower" when left out.',
    words: 'Words for the parts of a repetition, where "Lower", "Pause" and "Lift" would confuse.',
    oneSided: 'Whether it is done one side at a time, such as a side plank.',
    inEachHand: 'Whether each hand holds a weight of its own; the weight is then that of one of them.',
    floor: 'Whether it is done lying or kneeling on the floor. When left out: whether its figure has a mat.',
    gentle:
      'Whether it is a stretch, a squeeze or a loosening move, whose sets do not count as training of a muscle.',
    figure: 'How it is drawn.',
  }),
  words(musclesShape, 'Muscles', 'What the exercise trains.', {
    main: 'The muscles that do the work.',
    also: 'The muscles that help. None of those in "main".',
  }),
  words(variationShape, 'Variation', 'An easier or harder exercise for the same movement.', {
    exercise: 'The id of its exercise file.',
    how: 'What to change, in a sentence or two.',
  }),
  words(usualShape, 'Usual', 'How an exercise is done where no slot was written for it.', {
    ...DOSE,
    sets: 'How many sets: a number, or [low, high]; 1 when left out.',
    sides:
      '"both" (when left out), "each": the whole dose on the left, then on the right, or "split": half of a hold on each side.',
    care: 'Whether it prepares or cares for the body, as a stretch does.',
  }),
  words(wordsShape, 'Words', 'Words for the parts of a repetition.', {
    lower: 'For the part that goes down or gives way, such as "Lower".',
    bottom: 'For the pause at the bottom.',
    lift: 'For the part that goes up or works hard, such as "Lift".',
    top: 'For the pause at the top, such as "Squeeze".',
  }),
]);
