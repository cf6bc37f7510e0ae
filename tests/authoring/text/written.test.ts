import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRoutine } from '../../../src/authoring/parse-routine.ts';
import { ownIdOf } from '../../../src/authoring/text/known-names.ts';
import { masked } from '../../../src/authoring/text/mask.ts';
import { readPasted } from '../../../src/authoring/text/pasted/read-pasted.ts';
import { atStart, readText } from '../../../src/authoring/text/read-text.ts';
import { writeSlot } from '../../../src/authoring/text/write-slot.ts';
import { writeText } from '../../../src/authoring/text/write-text.ts';
import { routineFiles } from './arbitrary-file.ts';
import { KNOWN, LIBRARY, WRITTEN } from './known.ts';

/** `npm run soak -- text` asks for more. */
const RUNS = Number(process.env['TEXT_RUNS'] ?? 40);

const NAMES = [
  ...Array.from(LIBRARY.exercises.values(), ({ name }) => name),
  'Goblet Squat',
  'Hamstring Stretch',
  'Core Twist',
  'Split Squat',
  'Circuit',
  'Part A',
  'Glut Bridge',
  '"plank"',
  '10 breaths',
  'the evening',
];
const DOSES = '3 x 10|3-4 x 8-12|45s|1:30|10|8 reps x 3s|10 x 5s|3 x max|3 sets|3 sets of 5s'.split('|');
const FACTS = [
  '/side|each side|split|, together|@ 20 kg|@ RPE 8|@ 2 left|, rest 60s|rest 60-90s|, no rest|, tempo 3-0-1-1',
  '(optional)|, shortest 30s|, fewest 2 sets|, set aside first|, id core.1|, then "Back"|, tempo 3011|400m|x',
  'off|hold 3s|reps|- slowly|:|**|per leg',
].flatMap((facts) => facts.split('|'));
const BLOCKS = [
  'superset|circuit|interval|tabata|for time|emom 10min|emom 10 x 90s|Amrap 12min|ladder 21-15-9|cap 20min',
  '3 rounds|rest 15s|no rest|45s between rounds|2 times|60s between times|each minute all|3 sets|8 x 20s/10s',
  '(core)|stretch|Warm-up|Round|Push|and|- |A|2|20-30 min|for|time|x|legs|between stations|id a-b',
].flatMap((facts) => facts.split('|'));
const some = (pieces: readonly string[], most: number) =>
  fc.array(fc.constantFrom(...pieces), { maxLength: most });
const slots = fc
  .tuple(
    fc.constantFrom('', '', 'or ', '- ', '10 ', '3 x 30s '),
    fc.constantFrom(...NAMES),
    some(DOSES, 2),
    some(FACTS, 3),
  )
  .map(([before, name, doses, facts]) =>
    `${before}${[name, ...doses, ...facts].join(' ')}`.replaceAll(' ,', ','),
  );
const headings = fc
  .tuple(
    some(BLOCKS, 3),
    fc.constantFrom(': ', ' (', ', ', ' - ', ''),
    some(BLOCKS, 4),
    fc.constantFrom(', ', ' '),
  )
  .map(([name, joint, facts, gap]) => `## ${name.join(' ')}${joint}${facts.join(gap)}`);

describe('the language', () => {
  it('reads all that the app writes, without what reads pasted lines', () => {
    fc.assert(
      fc.property(routineFiles, (file) => {
        const parsed = parseRoutine(file);
        if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems[0]));
        const text = writeText(parsed.value, WRITTEN);
        const alone = readText(text, WRITTEN).lines;
        const full = readText(text, KNOWN).lines;
        // Only what reads pasted lines offers the exercise that may have been meant, above a cue too.
        const isNew = (i: number): boolean =>
          full[i]?.kind === 'cue'
            ? isNew(i - 1)
            : full[i]?.problems.some(({ code }) => code === 'unknown-exercise') === true;
        expect(alone.filter(({ kind }, i) => kind === 'unknown' && !isNew(i))).toEqual([]);
        expect(full.filter((_, i) => alone[i]?.kind !== 'unknown')).toEqual(
          alone.filter(({ kind }) => kind !== 'unknown'),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('reads no line otherwise than it is read in a pasted text', () => {
    fc.assert(
      fc.property(fc.oneof(slots, headings), (raw) => {
        const [, line] = readText(`## A\n${raw}`, WRITTEN).lines;
        if (!line || !['slot', 'or', 'block'].includes(line.kind)) return;
        const { kind, fields, tokens, problems } = line;
        const inBlock = { ...atStart(raw, KNOWN), inHead: false };
        expect({ kind, fields, tokens, problems }).toEqual(readPasted(raw, masked(raw), inBlock));
      }),
      { numRuns: RUNS * 25 },
    );
  });

  it.each([
    ['Goblet Squat', 'Goblet Squat 3 x 5'],
    ['Wrist Stretch', 'Wrist Stretch 3 x 5'],
    ['Sit & Reach', 'Sit & Reach 3 x 5'],
    ['Farmer’s Walk', 'Farmer’s Walk 3 x 5'],
    ['Plank Jacks', 'Plank Jacks 3 x 5'],
    ['Übung', 'Übung 3 x 5'],
    ['Rest', '"own-rest" 3 x 5'],
    ['Do It', '"own-do-it" 3 x 5'],
    ['Wall Sit Hold', '"own-hold-sit-wall" 3 x 5'],
    ['Max Hang', '"own-hang-max" 3 x 5'],
    ['Long Jump 2', '"own-2-jump-long" 3 x 5'],
    ['Press (seated)', '"own-press-seated" 3 x 5'],
  ])(
    'names an exercise that no book has as it is called, unless that is read as something else: %s',
    (name, written) => {
      const exercise = ownIdOf(name);
      const raw = writeSlot({ exercise, sets: 3, reps: 5 }, '', {
        ...WRITTEN,
        names: new Map([...WRITTEN.names, [exercise, name]]),
      });
      expect(raw).toBe(written);
      expect(readText(`## A\n${raw}`, KNOWN).lines[1]?.fields).toEqual({ exercise, sets: 3, reps: 5 });
    },
  );

  it('leaves a line that it does not read, and says that there is one', () => {
    const { lines, left } = readText('## Main\nPlank 30s\n3 sets of crunches @ 80%\n', WRITTEN);
    expect(left).toBe(true);
    expect(lines.map(({ kind }) => kind)).toEqual(['block', 'slot', 'unknown', 'blank']);
    expect(lines[2]?.problems).toMatchObject([{ code: 'not-understood', from: 0, to: 24 }]);
  });
});
