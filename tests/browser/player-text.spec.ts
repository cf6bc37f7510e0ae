import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readLibrary } from '../../src/authoring/read-library.ts';
import { defaultChoices } from '../../src/core/plan/default-choices.ts';
import { planFor } from '../../src/core/plan/fit/plan-for.ts';
import { isGap, type Plan, type Step } from '../../src/core/plan/plan.ts';
import { withUsualWays } from '../../src/core/plan/usual-ways.ts';
import { EQUIPMENT } from '../../src/core/routine/equipment.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { BLOCKS, clockPlan } from '../support/clock-routine.ts';
import { unreadTexts } from '../support/shown-texts.ts';
import { test } from '../support/site.ts';
import { startSession } from '../support/start-session.ts';

const filesIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]),
  );
const library = withUsualWays(readLibrary(filesIn('routines'), filesIn('routines/exercises')));
/** As long as the formats allow, and as long as a name may be before the player makes room for it. */
const NAMES = [
  'Alternating Half-Kneeling Dumbbell Overhead Press with Twist',
  'Half-Kneeling Dumbbell Press with Twists',
] as const;
const CUE = 'Breathe out slowly as you press, keep the ribs down and the back long, and hold.';

/** A heavy weight for every lift, so that there are ramp-ups and wide numbers. */
const KG = 102.5;

const plans: readonly Plan[] = library.routines.map((routine) => {
  const choices = { ...defaultChoices(routine, DEFAULT_SETTINGS), equipment: EQUIPMENT };
  const bare = planFor(routine, library.exercises, choices, {});
  const aims = Object.fromEntries(
    bare.steps.flatMap((step) =>
      step.kind === 'work' && step.set.dose.kind === 'reps'
        ? [
            [
              `${step.set.slot}/${step.set.exercise}`,
              { sets: null, reps: null, holdMs: null, kg: KG, rampKg: [42.5, 72.5, 92.5], slowerMs: 0 },
            ],
          ]
        : [],
    ),
  );
  return planFor(routine, library.exercises, choices, aims);
});

/** A plan with the longest names and cues in every place. */
const lengthened = (plan: Plan, name: string): Plan => ({
  ...plan,
  name,
  blocks: plan.blocks.map((block) => ({ ...block, name })),
  steps: plan.steps.map((step): Step => {
    if (step.kind === 'bout') {
      return {
        ...step,
        bout: { ...step.bout, moves: step.bout.moves.map((move) => ({ ...move, name })) },
      };
    }
    const named = 'set' in step && 'name' in step.set ? { ...step, set: { ...step.set, name } } : step;
    return (named.kind === 'work' ? { ...named, cue: CUE } : named) as Step;
  }),
});

/**
 * How a step is looked at. `counted`: with something done under its clock. `log`: the rest after it, reached with Done,
 * so that Undo is shown. `score`: the rest after its clock, where its score is asked.
 */
type Look = 'running' | 'paused' | 'locked' | 'counts in' | 'counted' | 'log' | 'score';

interface State {
  readonly plan: number;
  readonly step: number;
  readonly look: Look;
}

const clocks = clockPlan(
  BLOCKS.emom,
  BLOCKS.emomAll,
  BLOCKS.amraps,
  BLOCKS.forTime,
  BLOCKS.tabata,
  BLOCKS.ladder,
  BLOCKS.laps,
  BLOCKS.bareEmom,
  BLOCKS.bareAmrap,
);
const shipped = plans.length;
/** Puts the longest words into the routine with the most kinds of steps, and into one with a block under each clock. */
const all = [
  ...plans,
  clocks,
  ...plans
    .filter(({ routine }) => routine === 'strong-back-45')
    .concat(clocks)
    .flatMap((plan) => NAMES.map((name) => lengthened(plan, name))),
];

const kindOf = (step: Step) =>
  [
    step.kind,
    step.timing.kind,
    step.kind === 'work' && [
      step.set.dose.kind,
      step.set.side,
      step.set.sets > 1,
      'switchAtHalf' in step.set.dose && step.set.dose.switchAtHalf !== null,
    ],
    step.kind === 'transition' && step.change,
    'bout' in step && [step.bout.clock, step.bout.moves.length],
  ].join(' ');

/** Of each kind of step in a plan, those with the longest words. */
function statesOf(plan: Plan, index: number): readonly State[] {
  const words = (at: number) => JSON.stringify(plan.steps.slice(at, at + 2)).length;
  const longestOf = new Map<string, number>();
  for (const [at, step] of plan.steps.entries()) {
    const kind = kindOf(step);
    if (words(at) > words(longestOf.get(kind) ?? plan.steps.length)) longestOf.set(kind, at);
  }
  return [...longestOf.values()].flatMap((most) => {
    const step = plan.steps[most]!;
    const looks: Look[] = ['running'];
    if (index >= shipped && step.kind === 'work') looks.push('paused', 'counts in', 'locked');
    if (index >= shipped && step.kind === 'rest') looks.push('paused', 'locked');
    if (index >= shipped && step.kind === 'bout') looks.push('paused', 'counts in', 'locked', 'counted');
    const after = plan.steps[most + 1];
    if (step.timing.kind === 'open' && after?.kind === 'rest') looks.push('log');
    if (step.kind === 'bout' && after && isGap(after)) looks.push('score');
    return looks.map((look) => ({ plan: index, step: most, look }));
  });
}

const states = all.flatMap(statesOf);

/** The texts that a person cannot read in full, in any of the states. */
async function unreadIn(page: Page, told: readonly State[]): Promise<string[]> {
  await page.evaluate(`globalThis.unreadTexts = ${unreadTexts.toString()}`);
  return page.evaluate(
    async ([list, looks]) => {
      const send = holdfastTrace!.view().send;
      const press = (name: string) =>
        [...document.querySelectorAll<HTMLElement>('main button')]
          .find((each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(name))
          ?.click();
      const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
      const found: string[] = [];
      for (const { plan, step, look } of looks) {
        const next = list[plan]!;
        send({ type: 'pause' });
        send({ type: 'resume', countInMs: 0 });
        send({ type: 'swap', plan: next, step });
        if (look === 'paused' || look === 'counts in') send({ type: 'pause' });
        if (look === 'counts in') send({ type: 'resume', countInMs: 3000 });
        if (look === 'counted' || look === 'score') send({ type: 'count', by: 1 });
        if (look === 'score') send({ type: 'next' });
        await drawn();
        if (look === 'locked') press('Lock');
        if (look === 'log') press('Done');
        if (look === 'locked' || look === 'log') await drawn();
        const problems = (globalThis as unknown as { unreadTexts: typeof unreadTexts }).unreadTexts();
        const here = next.steps[step]!;
        found.push(...problems.map((each) => `${here.id} (${look}): ${each}`));
        if (look === 'locked') press('Hold');
      }
      return found;
    },
    [all, told] as const,
  );
}

for (const [width, height] of [
  [390, 844],
  [320, 568],
] as const) {
  test(`at ${width} × ${height} every text of the player can be read, in every state of all routines`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./?no-sw&trace#/routine/strong-back-45');
    await startSession(page);
    await expect(page.getByRole('region', { name: 'Controls' })).toBeVisible();
    for (const size of ['100%', '200%']) {
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
      }, size);
      const found = await unreadIn(page, states);
      expect.soft([...new Set(found)], `type at ${size}`).toEqual([]);
    }
  });
}

for (const [width, height] of [
  [1024, 768],
  [1440, 900],
] as const) {
  test(`at ${width} × ${height} the log beside the list of steps can be read`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./?no-sw&trace#/routine/strong-back-45');
    await startSession(page);
    await expect(page.getByRole('complementary', { name: 'All steps' })).toBeVisible();
    const logs = states.filter(({ plan, look }) => plan < shipped && look === 'log');
    expect(logs).not.toEqual([]);
    expect([...new Set(await unreadIn(page, logs))]).toEqual([]);
  });
}
