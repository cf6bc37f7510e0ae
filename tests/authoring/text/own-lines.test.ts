import { describe, expect, it } from 'vitest';
import { changeOwn } from '../../../src/authoring/text/own-lines.ts';
import { textOf } from '../../../src/authoring/text/read-text.ts';
import type { Exercise } from '../../../src/core/routine/exercise.ts';
import { KNOWN, read, routineOf } from './known.ts';

const TEXT = `# Rows
// From the gym.
own: Seal Row, lats, also biceps, wobbly
> Chest down.
> Elbows back.
own: Other Row, lats

## Main
Seal Row 3 x 8
> Not this one.
Run 400m
Hollow Rock 10
`;

/** The text after a change of one of its own exercises. */
function after(text: string, name: string, change: (own: Exercise) => Exercise): string {
  const { own } = routineOf(text);
  const exercise = own.find((each) => each.name === name);
  if (!exercise) throw new Error(`The text has no ${name}.`);
  const next = textOf(changeOwn(read(text), change(exercise), KNOWN));
  expect(routineOf(next).own.find((each) => each.name === name)).toEqual(change(exercise));
  return next;
}

describe('a change of an exercise of one’s own', () => {
  it('changes the line that defines it, and keeps what is not understood there', () => {
    expect(after(TEXT, 'Seal Row', (own) => ({ ...own, looksLike: 'band-row', equipment: ['band'] }))).toBe(
      TEXT.replace('also biceps, wobbly', 'also biceps, band, like Band Row, wobbly'),
    );
    expect(after(TEXT, 'Seal Row', (own) => ({ ...own, oneSided: true }))).toBe(
      TEXT.replace('biceps, wobbly', 'biceps, each side, wobbly'),
    );
  });

  it('changes its first cue alone, adds one, and takes one away', () => {
    expect(after(TEXT, 'Seal Row', (own) => ({ ...own, cues: ['Slowly.', 'Elbows back.'] }))).toBe(
      TEXT.replace('> Chest down.', '> Slowly.'),
    );
    expect(after(TEXT, 'Seal Row', (own) => ({ ...own, cues: ['Chest down.'] }))).toBe(
      TEXT.replace('> Elbows back.\n', ''),
    );
    expect(after(TEXT, 'Other Row', (own) => ({ ...own, cues: ['Slowly.'] }))).toBe(
      TEXT.replace('own: Other Row, lats\n', 'own: Other Row, lats\n> Slowly.\n'),
    );
  });

  it('gives an exercise that is only named in the text a line of its own', () => {
    expect(
      after(TEXT, 'Hollow Rock', (own) => ({ ...own, muscles: { main: ['abs'], also: [] }, cues: ['Low.'] })),
    ).toBe(TEXT.replace('Other Row, lats\n', 'Other Row, lats\nown: Hollow Rock, abs\n> Low.\n'));
  });

  it('keeps the line when nothing but the name is left to say', () => {
    expect(
      after('own: Seal Row, lats\n\n## Main\nSeal Row 8\n', 'Seal Row', (own) => ({
        ...own,
        muscles: { main: [], also: [] },
      })),
    ).toBe('own: Seal Row\n\n## Main\nSeal Row 8\n');
  });

  it('puts a figure that is known in the place of one that is not', () => {
    expect(
      after('own: Seal Row, like a seal\n\n## Main\nSeal Row 8\n', 'Seal Row', (own) => ({
        ...own,
        looksLike: 'band-row',
      })),
    ).toBe('own: Seal Row, like Band Row\n\n## Main\nSeal Row 8\n');
  });
});
