import { part } from '../language.ts';

/** The signs with which a person needs a doctor and not an exercise. */
export const redFlagWords = part('red-flag-words', {
  title: 'See a doctor today if',
  signs:
    'a leg is numb or weak, the area you sit on is numb, or bladder or bowels do not feel normal. After a fall too.',
});
