import { part } from '../language.ts';

interface CardWords {
  readonly name: string;
  readonly day: string;
  readonly time: string;
  readonly sets: string;
  readonly facts: readonly { readonly value: string; readonly label: string; readonly note?: string }[];
}

/** The picture of a session that a person shares. */
export const shareWords = part('share-words', {
  title: 'Share this session',
  shade: 'Picture',
  shades: { dark: 'Dark', light: 'Light' },
  share: 'Share',
  save: 'Save the picture',
  noPicture: 'This browser could not draw the picture. You can copy its text instead.',
  copy: 'Copy as text',
  fileName: 'holdfast.png',
  asFit: 'FIT file for Strava or Garmin',
  /** Below the numbers on the picture. */
  lifted: 'lifted',
  inARow: 'in a row',
  /** What the picture says: for those who do not see it, and to copy. */
  asText: ({ name, day, time, sets, facts }: CardWords) =>
    [
      `${name}, ${day}`,
      time,
      sets,
      ...facts.map(({ value, label, note }) =>
        [`${value} ${label}`, note?.toLowerCase()].filter(Boolean).join(', '),
      ),
    ].join('. '),
});
