import type { Equipment } from '../../core/routine/equipment.ts';
import { number, plural } from '../format.ts';
import { part } from '../language.ts';
import { equipmentWords } from './equipment-words.ts';
import { unitWords } from './unit-words.ts';

/** The page of an exercise. */
export const exerciseWords = part('exercise-words', {
  equipment: 'Kit',
  noEquipment: 'No kit',
  setUp: 'Set up',
  cues: 'Cues',
  mistake: 'Common mistake',
  caution: 'Take care',
  muscles: 'Works',
  anotherWay: 'Another way',
  easier: 'Easier',
  harder: 'Harder',
  /** "Easier · no kit". */
  way: (way: string, equipment: readonly Equipment[]) =>
    `${way} · ${equipmentWords.all(equipment).toLowerCase()}`,
  moveFigure: 'Let the figure move',
  stopFigure: 'Stop the figure',
  /** Below each of two views of a figure. */
  seenFrom: {
    side: 'From the side',
    front: 'From the front',
    back: 'From behind',
    above: 'From above',
  },

  doIt: 'Do it now',
  /** Below the button: "3 × 9, 36 kg, about 8 min". */
  asks: (dose: string, load: string | null, minutes: number) =>
    `${dose}${load ? `, ${load}` : ''}, about ${unitWords.minutes(number(minutes))}`,
  hurt: 'Left out because it hurt last time. You can put it back in its routine.',

  record: 'Your record',
  times: (count: number) => plural(count, { one: '# time', other: '# times' }),
  noRecord: 'Not done yet. Your best, your trend and your last five will be here.',
  best: (day: string) => `Best, ${day}`,
  since: (day: string) => `Since ${day}`,
  /** With its sign: "+12 kg", "−2 reps". */
  gain: (value: string, isMore: boolean) => (isMore ? `+${value}` : value),
  effort: 'Effort, last time',
  lastFive: 'Last five',
  isBest: 'Best',
  noteHint: 'For example: seat 4, wide grip. Shown while you train.',
});
