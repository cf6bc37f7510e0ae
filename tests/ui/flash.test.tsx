import { act } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FlashLayer } from '../../src/ui/screens/player/late-parts.ts';
import { LEAST_BETWEEN_MS, mayFlash } from '../../src/ui/screens/player/stage/flashes.ts';
import { openSession } from './player-session.ts';

interface Shown {
  readonly shape: string;
  readonly peak: number;
  readonly ms: number;
}
let shown: Shown[] = [];

beforeEach(() => {
  shown = [];
  Element.prototype.animate = function animate(frames, options) {
    const each = frames as Keyframe[];
    const { shape } = (this as HTMLElement).dataset;
    if (shape) {
      const peak = Math.max(...each.map((frame) => Number(frame['opacity'])));
      shown.push({ shape, peak, ms: Number((options as KeyframeAnimationOptions).duration) });
    }
    return { pause: () => undefined, cancel: () => undefined } as unknown as Animation;
  };
});
afterEach(() => {
  Reflect.deleteProperty(Element.prototype, 'animate');
  vi.unstubAllGlobals();
});

const shapes = () => shown.map(({ shape }) => shape);

async function openLit(flash = true) {
  const session = await openSession();
  await act(async () => {
    await FlashLayer.fetch();
    session.app.settings.getState().change({ flash });
  });
  session.pass(100);
  return session;
}

it('fills the screen when work begins and frames it when work is over', async () => {
  const { pass } = await openLit();
  pass(9000);
  expect(shapes()).toEqual([]);
  pass(1000);
  expect(shapes()).toEqual(['whole']);
  pass(45_000);
  expect(shapes()).toEqual(['whole', 'frame']);
});

it('lights the half of the next side', async () => {
  const { goTo } = await openLit();
  goTo('lifts.4/1/sides');
  expect(shapes()).toEqual(['right']);
});

it('shows three bands when the session is over', async () => {
  const { plan, goTo, pass } = await openLit();
  goTo(plan.steps.at(-1)?.id ?? '');
  pass(60_000);
  expect(shapes().at(-1)).toBe('bands');
});

it('stays dark in a pause, and lights up when work resumes', async () => {
  const { runner, pass } = await openLit();
  pass(20_000);
  shown = [];
  act(() => runner.send({ type: 'pause' }));
  act(() => runner.send({ type: 'resume', countInMs: 3000 }));
  pass(2500);
  expect(shapes()).toEqual([]);
  pass(1000);
  expect(shapes()).toEqual(['whole']);
});

it('stays dark unless it is switched on', async () => {
  const { pass } = await openLit(false);
  pass(60_000);
  expect(shapes()).toEqual([]);
});

it('flashes once, however fast a person skips', async () => {
  const { runner, pass } = await openLit();
  for (let i = 0; i < 4; i++) {
    act(() => runner.send({ type: 'next' }));
    pass(100);
  }
  expect(shown).toHaveLength(1);
});

it('fades gently, and even more gently if less motion is asked for', async () => {
  const { pass } = await openLit();
  pass(11_000);
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  pass(45_000);
  expect(shown).toHaveLength(2);
  for (const { ms } of shown) expect(ms).toBeGreaterThanOrEqual(250);
  expect(shown[1]?.peak).toBeLessThan(shown[0]?.peak ?? 0);
});

it('never flashes twice within a second, at any speed', () => {
  const apart = (gaps: readonly number[], speed: number): number => {
    const lit: number[] = [];
    let now = 0;
    for (const gap of gaps) {
      now += gap * speed;
      if (mayFlash({ shape: 'whole', at: now }, lit.at(-1) ?? null, now, speed)) lit.push(now);
    }
    return Math.min(...lit.slice(1).map((at, i) => (at - (lit[i] ?? 0)) / speed));
  };
  const gaps = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 });
  const holds = fc.property(gaps, fc.integer({ min: 1, max: 100 }), (each, speed) => {
    return apart(each, speed) >= LEAST_BETWEEN_MS;
  });
  expect(fc.check(holds).failed).toBe(false);
});

it('does not flash for a boundary that is long past', () => {
  expect(mayFlash({ shape: 'whole', at: 0 }, null, 1001, 1)).toBe(false);
  expect(mayFlash({ shape: 'whole', at: 0 }, null, 1001, 20)).toBe(true);
});
