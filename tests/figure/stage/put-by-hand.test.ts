// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { putAt } from '../../../src/figure/stage/put-at.ts';

interface Fake {
  readonly element: HTMLElement;
  readonly animation: Animation;
  readonly did: string[];
}

function animate(frames: readonly ComputedKeyframe[], timing: EffectTiming): Fake {
  const element = document.createElement('div');
  const did: string[] = [];
  const animation = {
    effect: { target: element, getKeyframes: () => [...frames], getTiming: () => timing },
    cancel: () => void did.push('cancelled'),
    pause: () => void did.push('paused'),
    set startTime(_: number) {
      did.push('runs');
    },
    currentTime: 0,
  } as unknown as Animation;
  return { element, animation, did };
}

const frame = (computedOffset: number, transform: string) => ({ computedOffset, transform }) as never;

let arm: Fake;
beforeEach(() => {
  arm = animate(
    [
      frame(0, 'translate(0px, 10px) rotate(0deg)'),
      frame(0.25, 'translate(-4px, 10px) rotate(30deg)'),
      frame(1, 'translate(0px, 10px) rotate(0deg)'),
    ],
    { duration: 4000, iterations: Number.POSITIVE_INFINITY, easing: 'linear' },
  );
});
const shownAt = (ms: number) => {
  putAt([arm.animation], ms, 'by hand');
  return arm.element.style.transform;
};

it('shows what the animation would show, between its keyframes and round by round', () => {
  expect(shownAt(0)).toBe('translate(0px, 10px) rotate(0deg)');
  expect(shownAt(500)).toBe('translate(-2px, 10px) rotate(15deg)');
  expect(shownAt(1000)).toBe('translate(-4px, 10px) rotate(30deg)');
  expect(shownAt(2500)).toBe('translate(-2px, 10px) rotate(15deg)');
  expect(shownAt(8500)).toBe('translate(-2px, 10px) rotate(15deg)');
});

it('moves in the steps of the animation, and stays at its end', () => {
  arm = animate([frame(0, 'translate(0px, 0px)'), frame(1, 'translate(0px, 80px)')], {
    duration: 1000,
    iterations: 1,
    easing: 'steps(4)',
  });
  expect(shownAt(249)).toBe('translate(0px, 0px)');
  expect(shownAt(500)).toBe('translate(0px, 40px)');
  expect(shownAt(1000)).toBe('translate(0px, 80px)');
  expect(shownAt(9000)).toBe('translate(0px, 80px)');
});

it('takes it out of the animation once, and gives it back', () => {
  for (const ms of [0, 100, 200]) putAt([arm.animation], ms, 'by hand');
  putAt([arm.animation], 300);
  putAt([arm.animation], 400, 'by hand');
  putAt([arm.animation], 500, 'still');
  expect(arm.did).toEqual(['cancelled', 'runs', 'cancelled', 'paused']);
});
