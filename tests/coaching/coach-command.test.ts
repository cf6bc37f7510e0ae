import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { coach } from '../../tools/coach/coach.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdfast-cases-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, contents: unknown): string {
  const text = typeof contents === 'string' ? contents : JSON.stringify(contents);
  writeFileSync(join(folder, name), text);
  return name;
}

const run = (...files: string[]) => coach(files, [folder]);
const PASSES = { name: 'passes', routine: 'desk-reset', expect: {} };
const FAILS = { name: 'fails', routine: 'desk-reset', expect: { plan: { has: ['deadlift'] } } };

describe('the coach command', () => {
  it('prints one object with what passed, and ends with 0', async () => {
    const { status, out, error } = await run(file('good.json', { cases: [PASSES] }));
    expect({ status, error }).toEqual({ status: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({
      passed: 1,
      failed: 0,
      cases: [{ name: 'passes', ok: true, missed: [] }],
    });
  });

  it('says what was missed, and ends with 1', async () => {
    const { status, out } = await run(file('fails.json', { cases: [PASSES, FAILS] }));
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      passed: 1,
      failed: 1,
      cases: [{ ok: true }, { ok: false, missed: ['The plan has no deadlift.'] }],
    });
  });

  it('runs the cases of several files together', async () => {
    const { out } = await run(file('a.json', { cases: [PASSES] }), file('b.json', { cases: [PASSES] }));
    expect(JSON.parse(out).passed).toBe(2);
  });

  it.each([
    ['a file that is not there', () => 'none.json', 'none.json cannot be read. There is no such file.'],
    ['a folder', () => '.', 'This is a folder.'],
    ['text that is not JSON', () => file('text.json', '{'), 'It is not JSON'],
    [
      'a field that does not exist',
      () => file('field.json', { cases: [{ ...PASSES, unti: 'kg' }] }),
      '$.cases[0].unti: There is no field "unti" here. Did you mean "unit"?',
    ],
    [
      'a wrong type',
      () =>
        file('type.json', {
          cases: [{ ...PASSES, history: [{ sets: [{ exercise: 'deadlift', kg: '5' }] }] }],
        }),
      '$.cases[0].history[0].sets[0].kg: This has to be a number, not the text "5".',
    ],
    [
      'an exercise that does not exist',
      () => file('exercise.json', { cases: [{ ...PASSES, expect: { next: { dedlift: {} } } }] }),
      '$.cases[0].expect.next.dedlift: There is no exercise "dedlift". Did you mean "deadlift"?',
    ],
    [
      'a reason that does not exist',
      () =>
        file('reason.json', { cases: [{ ...PASSES, expect: { next: { plank: { reason: 'more-rep' } } } }] }),
      'Did you mean "more-reps"?',
    ],
    [
      'a routine that does not exist',
      () => file('routine.json', { cases: [{ ...PASSES, routine: 'strong-back' }] }),
      '$.cases[0].routine: There is no routine "strong-back". Did you mean "strong-back-45"?',
    ],
    [
      'a slot that does not exist',
      () => file('slot.json', { cases: [{ ...PASSES, choices: { leftOut: ['reset.9'] } }] }),
      '$.cases[0].choices.leftOut[0]: There is no slot in desk-reset named "reset.9".',
    ],
    [
      'a day that does not exist',
      () => file('day.json', { cases: [{ ...PASSES, today: '2026-02-30' }] }),
      '$.cases[0].today: "2026-02-30" is not in the calendar.',
    ],
    ['no file at all', () => null, 'Name at least one file of cases'],
  ])('refuses %s with a sentence and ends with 2, having run nothing', async (_, make, sentence) => {
    const name = make();
    const { status, out, error } = await (name === null
      ? run()
      : run(file('ok.json', { cases: [FAILS] }), name));
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(error).toContain(sentence);
  });
});
