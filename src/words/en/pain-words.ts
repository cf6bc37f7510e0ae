import type { Side } from '../../core/plan/plan.ts';
import type { Pain, PainPlace } from '../../core/session/pain.ts';
import { painVerdict } from '../../core/training/pain/pain-verdict.ts';
import type { WayOn } from '../../core/training/pain/ways-on.ts';
import { list, number, plural } from '../format.ts';
import { part } from '../language.ts';
import { loadWords, type Scale } from './load-words.ts';
import { unitWords } from './unit-words.ts';

const PLACES: Readonly<Record<PainPlace, string>> = {
  neck: 'neck',
  shoulder: 'shoulder',
  elbow: 'elbow',
  wrist: 'wrist',
  'upper-back': 'upper back',
  'middle-back': 'middle of the back',
  'lower-back': 'lower back',
  hip: 'hip',
  thigh: 'thigh',
  knee: 'knee',
  ankle: 'ankle',
};

const SIDES: Readonly<Record<Side, string>> = { left: 'Left', right: 'Right' };

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** "Lower back", "Left knee". */
const place = (of: PainPlace, side: Side | null): string =>
  side ? `${SIDES[side]} ${PLACES[of]}` : capital(PLACES[of]);

/** "4 of 10", "2 of 10, sharp". */
const amount = ({ level, sharp }: Pick<Pain, 'level' | 'sharp'>): string =>
  `${number(level)} of ${number(10)}${sharp ? ', sharp' : ''}`;

/** "lower back, 4 of 10", within a sentence. */
const small = (pain: Pain): string => {
  const words = `${place(pain.place, pain.side)}, ${amount(pain)}`;
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
};

const CONSEQUENCES: Readonly<Record<ReturnType<typeof painVerdict>, (exercise: string) => string>> = {
  'go-on': () => 'noted',
  ease: () => 'go easier',
  stop: (exercise) => `${exercise} stops here`,
};

function wayWords(way: WayOn, scale: Scale): { readonly label: string; readonly note: string } {
  switch (way.kind) {
    case 'lighter':
      return { label: `Lighter: ${loadWords.load(way.kg, scale)}`, note: 'For the sets still to come' };
    case 'less':
      return { label: `Shorter: ${unitWords.time(way.ms)}`, note: 'For the sets still to come' };
    case 'shorter':
      return { label: 'Shorter way', note: 'Only as far as it does not hurt' };
    case 'swap':
      return { label: `Swap for ${way.exercise.name}`, note: 'Without load, and another movement' };
    case 'leave-out':
      return {
        label: 'Leave it out',
        note: way.next === null ? 'The rest of the session stays' : `Next: ${way.next}`,
      };
    case 'end':
      return { label: 'End the session', note: 'What you did is saved' };
    case 'note':
      return { label: 'Note it and go on', note: 'No set of this is to come' };
  }
}

/** Pain: where, how much, and what follows. */
export const painWords = part('pain-words', {
  where: 'Where does it hurt?',
  paused: 'The session is paused.',
  views: { front: 'Front', back: 'Back' },
  viewLabel: 'Side of the body',
  often: (exercise: string) => `Often in ${exercise}`,
  elsewhere: 'Also',
  place,
  /** The title of the second question. */
  howMuch: (of: PainPlace, side: Side | null) => `${place(of, side)}: how much?`,
  scale: 'How much, from 0, none, to 10, the worst you can imagine',
  level: (level: number) => number(level),
  bands: ['0–3 go on', '4–5 go easier', '6+ stop'],
  another: 'Another place',
  side: 'Which side?',
  sides: SIDES,
  sharp: 'Sharp or sudden',
  noted: 'Noted. Go on.',
  follows: (pain: Pain, exercise: string) => `${amount(pain)}: ${CONSEQUENCES[painVerdict(pain)](exercise)}`,
  way: wayWords,
  /** Exercises still to come that load the place. */
  spare: (names: readonly string[]) => `Leave out ${list(names)} too`,
  loads: (of: PainPlace) => `What else loads the ${PLACES[of]} today`,
  /** The coaching line of the sets that are done over a shorter way. */
  shorterCue: 'Only as far as it does not hurt.',
  nextHolds: 'Noted on this set. Next time stays as it is, and does not get harder.',
  nextWithout: 'Noted on this set. Next time starts without it, and asks first.',
  /** Beside the results of a set: "Hurt: lower back, 4 of 10". */
  hurt: (pain: Pain) => `Hurt: ${small(pain)}`,
  /** In the correction of a set. */
  amount: 'How much it hurt',
  ofTen: 'of 10',
  didNot: 'It did not hurt',
  /** Within a sentence: "lower back, 4 of 10". */
  within: (pain: Pain) => small(pain),
  /** Before a session. */
  askAbout: (exercise: string) => `${exercise} hurt last time`,
  startsWithout: (exercise: string, pain: Pain) =>
    `${exercise} hurt last time: ${small(pain)}. Today starts without it. Does it still hurt?`,
  triesAgain: (exercise: string, aim: string) =>
    `You try ${exercise} again: ${aim}. Stop when it hurts more than 3 of 10.`,
  /** Other exercises of the session that load the place. */
  loadToo: (names: readonly string[], of: PainPlace) =>
    plural(names.length, {
      one: `${list(names)} loads the ${PLACES[of]} too.`,
      other: `${list(names)} load the ${PLACES[of]} too.`,
    }),
  spareToo: 'Leave these out too',
  tryAgain: 'No, try it again',
  leaveOut: 'Leave it out',
  whereItHurt: 'Where it hurt',
  /** "Lower back, 7 of 10: Deadlift, 25 November". */
  sore: (pain: Pain, exercise: string, day: string) =>
    `${place(pain.place, pain.side)}, ${amount(pain)}: ${exercise}, ${day}`,
  /** "Lower back, 4 of 10". */
  amountAt: (pain: Pain) => `${place(pain.place, pain.side)}, ${amount(pain)}`,
  whenItHurt: 'When it hurt',
  /** "25 November: it hurt, lower back, 4 of 10". */
  hurtOn: (day: string, pain: Pain) => `${day}: it hurt, ${small(pain)}`,
});
