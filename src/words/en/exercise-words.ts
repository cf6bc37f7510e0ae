import { part } from '../language.ts';

/** The page of an exercise. */
export const exerciseWords = part('exercise-words', {
  equipment: 'Equipment',
  noEquipment: 'No equipment',
  setUp: 'Set up',
  cues: 'Cues',
  mistake: 'Common mistake',
  caution: 'Take care',
  muscles: 'Muscles',
  anotherWay: 'Another way',
  easier: 'Easier',
  harder: 'Harder',
  moveFigure: 'Let the figure move',
  stopFigure: 'Stop the figure',
});
