import { alternativeShape, blockShape, routineShape, slotShape } from './routine-file.ts';
import { type Words, words } from './shape/json-schema.ts';

/** Descriptions of the fields of a dose, in a slot and in the usual one of an exercise. */
export const DOSE = {
  hold: 'Seconds to hold or keep moving: a number, or [low, high] for the level to choose from.',
  shortest:
    'Seconds to which "hold" may be cut, below its range, when a session would not fit its time otherwise. Only with "hold".',
  switchAtHalf:
    'What to call out at half time when the direction changes, such as "Backward". Only with "hold".',
  reps: 'Repetitions a set: a number, or [low, high] for the level to choose from.',
  tempo:
    'Seconds to lower, pause at the bottom, lift and pause at the top, such as "3-0-1-1". Only with "reps".',
  holdInRep: 'Seconds to hold within each repetition: a number, or [low, high]. Only with "reps".',
};

/** Descriptions that an editor shows while a person writes a routine file. */
export const ROUTINE_WORDS: Words = new Map([
  words(routineShape, 'Routine', 'A training session to be guided through, block by block.', {
    $schema: 'The path of this schema, so that editors check and complete the file.',
    format: 'The format of the file: always 1.',
    language: 'The language of its texts as a BCP 47 tag, such as "en" or "pt-BR"; "en" when left out.',
    id: 'Identifies the routine in links and records; keep it when the routine changes. The same as the name of the file.',
    name: 'As a person reads it, such as "Posture 15".',
    summary: 'One sentence for the library: what the routine does for you.',
    experience: 'Who it is for.',
    targetMinutes: 'How long it is meant to take: minutes, or [low, high].',
    timesAWeek: 'How often to do it: a number, or [low, high].',
    consecutiveDays: 'Whether it may be done two days in a row.',
    equipment: 'The equipment most people who pick it have. If an exercise needs more, give it alternatives.',
    advice: 'Short pieces of training advice for the page of the routine.',
    blocks: 'The parts of the session, in order.',
  }),
  words(blockShape, 'Block', 'Exercises that belong together, done under one scheme.', {
    id: 'Identifies the block; unique in the routine.',
    name: 'As a person reads it, such as "Warm-up".',
    purpose: 'What the block is for. Decides, among other things, what may be shortened first.',
    scheme:
      '"straight" (when left out): all sets of a slot, then the next slot. "superset": one set of each slot in turn, then a rest. "circuit": all slots once a round. "interval": a circuit with the same work and rest for every slot. "ladder": a circuit with the reps of its rungs. Under a clock: "emom", every minute on the minute; "amrap", as many rounds as possible; "for-time", as fast as can be done well; "tabata", work and rest in turn.',
    rounds:
      'The number of rounds: for "circuit" and "interval" also [low, high]; for "emom", "tabata" and "for-time", where it is 1 when left out.',
    work: 'Seconds of work in every slot: a number, or [low, high]. For "interval"; for "tabata" a number.',
    rest: 'Seconds of rest: after each turn of a "superset", between the slots of a "circuit", an "interval" or a "ladder", between the rounds of a "tabata". A number, or [low, high]; for "tabata" a number.',
    roundRest: 'Seconds of rest between rounds, 0 when left out. For "circuit", "interval" and "ladder".',
    ladder:
      'The reps of each round, such as [21, 15, 9], instead of those of the slots. For "ladder" and "for-time".',
    every: 'Seconds from the start of one round to the start of the next. For "emom".',
    each: 'What a round of an "emom" is: "next" (when left out), the next slot in turn, or "all" slots.',
    time: 'Seconds in all. For "amrap".',
    cap: 'Seconds after which it ends, whatever is left to do. For "for-time"; it takes as long as it takes when left out.',
    times: 'How often the clock runs, 1 when left out. For "emom", "amrap", "for-time" and "tabata".',
    between: 'Seconds of rest between two runs of the clock, 0 when left out. Only with "times".',
    slots: 'The exercises with their doses, in order. A block under a clock may have none.',
  }),
  words(slotShape, 'Slot', 'One exercise with its dose. Give either "hold" or "reps".', {
    id: 'Identifies the slot in records; unique in the routine. When left out: the id of the block and the place in it, such as "core.2".',
    exercise: 'The id of an exercise file.',
    ...DOSE,
    sets: 'How many sets: a number, or [low, high]; 1 when left out. In a block of rounds, "rounds" replaces it.',
    fewestSets:
      'The fewest sets, below the range of "sets", to use when a session would not fit its time otherwise.',
    sides:
      '"both" (when left out): no sides. "each": the whole dose on the left, then on the right. "split": half of a hold on each side.',
    rest: 'Seconds of rest after each set: a number, or [low, high]; 0 when left out. Only in a straight block.',
    optional: 'Whether it may be left out, by the person or to fit the time.',
    dropOrder:
      'What goes first when time is short: 1 before 2, and a slot with a number before one without. An optional slot is left out to fit the time; any other is offered to be left out.',
    cue: 'A cue for this slot alone, said before those of the exercise.',
    alternatives: 'Other exercises for this slot, the best first, for when equipment is missing.',
  }),
  words(
    alternativeShape,
    'Alternative',
    'Another exercise for the slot. Without "hold" or "reps", the dose of the slot applies.',
    {
      exercise: 'The id of an exercise file.',
      ...DOSE,
      sides: 'As in the slot; the same as there when left out.',
    },
  ),
]);
