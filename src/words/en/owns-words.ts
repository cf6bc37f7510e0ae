import type { Band, BandColour } from '../../core/owns/owns.ts';
import type { BarSpan } from '../../core/owns/plates-for.ts';
import { inUnit, type Unit } from '../../core/owns/unit.ts';
import type { NumberRange } from '../../core/routine/routine.ts';
import { number } from '../format.ts';
import { part } from '../language.ts';
import { loadWords } from './load-words.ts';

const COLOURS: Readonly<Record<BandColour, string>> = {
  yellow: 'Yellow',
  green: 'Green',
  red: 'Red',
  blue: 'Blue',
  black: 'Black',
};

/** In the person's unit, as printed on a plate: "1.25". */
const bare = (kg: number, unit: Unit) => number(inUnit(kg, unit));

const pull = ({ low, high }: NumberRange, unit: Unit) => `${bare(low, unit)}–${loadWords.load(high, unit)}`;

/** "20 + 10 + 2.5 a side", or "The bar alone". */
const side = (plates: readonly number[], unit: Unit) =>
  plates.length === 0 ? 'The bar alone' : `${plates.map((kg) => bare(kg, unit)).join(' + ')} a side`;

function steps({ step }: BarSpan, unit: Unit): string {
  if (!step) return 'One weight alone';
  return `${step.even ? 'In steps of' : 'Smallest step'} ${loadWords.load(step.kg, unit)}`;
}

/** What a person owns to lift with. */
export const ownsWords = part('owns-words', {
  title: 'What you own',
  say: 'Every weight suggested is one you can build. Where you choose nothing, it is as in a gym.',
  asInAGym: 'As in a gym',

  barLoads: 'What a bar can weigh',
  bars: 'Bars',
  plates: 'Pairs of plates',
  pairsOf: (kg: number, unit: Unit) => `Pairs of ${loadWords.load(kg, unit)}`,
  dumbbells: 'Pairs of dumbbells',
  bands: 'Bands',
  toDouble: 'Stretched to double',
  colour: (colour: BandColour) => COLOURS[colour],
  /** As a weight: "Green band". */
  asLoad: (colour: BandColour) => `${COLOURS[colour]} band`,
  /** "Green, 8–15 kg". */
  band: ({ colour, kg }: Band, unit: Unit) => `${COLOURS[colour]}, ${pull(kg, unit)}`,
  /** "8–15 kg". */
  pull,

  anotherOf: { bars: 'Another bar', plates: 'Another plate', dumbbells: 'Another pair' },
  weight: 'Weight',
  add: 'Add',

  /** "20–127.5 kg"; "From 20 kg" where there is no end to the plates. */
  range: ({ low, high }: BarSpan, unit: Unit, hasEnd: boolean) =>
    !hasEnd
      ? `From ${loadWords.load(low, unit)}`
      : low === high
        ? loadWords.load(low, unit)
        : pull({ low, high }, unit),
  steps,
  /** "20 + 10 + 2.5 a side", or "The bar alone". */
  aSide: side,
  /** "Here: 85 kg, 20 + 10 + 2.5 a side". */
  here: (kg: number, plates: readonly number[], unit: Unit) =>
    `Here: ${loadWords.load(kg, unit)}, ${side(plates, unit)}`,
});
