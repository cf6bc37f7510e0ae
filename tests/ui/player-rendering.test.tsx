import { act, render, screen } from '@testing-library/react';
import { Profiler } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { AppContext } from '../../src/ui/app-context.ts';
import { PlayerScreen } from '../../src/ui/screens/player/player-screen.tsx';
import { openSession } from './player-session.ts';

interface Played {
  readonly frames: Keyframe[];
  readonly options: KeyframeAnimationOptions;
  readonly animation: { currentTime: number; paused: boolean; cancelled: boolean };
  readonly element: Element;
}

/** A stand-in for the compositor that records what it is asked to play. */
function watchMotion(): Played[] {
  const played: Played[] = [];
  Element.prototype.animate = function animate(frames, options) {
    const animation = {
      currentTime: 0,
      paused: false,
      cancelled: false,
      set startTime(at: number) {
        this.currentTime = Math.round(performance.now() - at);
      },
    };
    const effect = {
      target: this,
      getKeyframes: () =>
        (frames as Keyframe[]).map((frame, n, all) => ({ computedOffset: n / (all.length - 1), ...frame })),
      getTiming: () => options,
    };
    played.push({
      frames: frames as Keyframe[],
      options: options as KeyframeAnimationOptions,
      animation,
      element: this,
    });
    return Object.assign(animation, {
      effect,
      pause: () => void (animation.paused = true),
      cancel: () => void (animation.cancelled = true),
    }) as unknown as Animation;
  };
  return played;
}

afterEach(() => void Reflect.deleteProperty(Element.prototype, 'animate'));

const live = (played: readonly Played[]) => played.filter(({ animation }) => !animation.cancelled);
const isTide = ({ frames }: Played) => /^0 \d+%$/.test(String(frames[0]?.['translate']));
const tide = (played: readonly Played[]) => live(played).find(isTide);

it('commits at most once a second, and moves nothing else', async () => {
  const { app, goTo, pass, screen: first } = await openSession();
  first.unmount();
  const commits = vi.fn<() => void>();
  render(
    <AppContext value={app}>
      <Profiler id="player" onRender={commits}>
        <PlayerScreen />
      </Profiler>
    </AppContext>,
  );
  pass(10_000);
  const played = watchMotion();
  for (const id of ['warm-up.1/1/work', 'lifts.1/1/work', 'lifts.1/1/rest']) {
    goTo(id);
    played.length = 0;
    commits.mockClear();
    pass(10_000);
    expect(commits.mock.calls.length).toBeGreaterThan(0);
    expect(commits.mock.calls.length).toBeLessThanOrEqual(10);
    expect(played).toEqual([]);
  }
});

it('drains the tank over a hold, starting at the position of the session clock', async () => {
  const played = watchMotion();
  const { pass } = await openSession();
  pass(10_000);
  const drained = played.findLast(isTide);
  expect(drained).toMatchObject({
    frames: [{ translate: '0 0%' }, { translate: '0 100%' }],
    options: { duration: 45_000, easing: 'steps(270)' },
  });
  // Nothing runs by itself in a hold: each second, and the beats between, put it where it belongs.
  const translated = () => (drained?.element as HTMLElement | undefined)?.style.translate;
  pass(5000);
  expect(translated()).toBe('0 11.11%');
  expect(drained?.animation.cancelled).toBe(true);
  act(() => screen.getByRole('button', { name: 'Pause' }).click());
  expect(tide(played)?.animation).toMatchObject({ currentTime: 5000, paused: true });
});

it('fills the tank over a rest, and takes longer when the rest is extended', async () => {
  const played = watchMotion();
  const { goTo, pass } = await openSession();
  goTo('lifts.1/1/rest');
  pass(3000);
  act(() => screen.getByRole('button', { name: '+15 seconds' }).click());
  expect(tide(played)).toMatchObject({
    frames: [{ translate: '0 100%' }, { translate: '0 0%' }],
    options: { duration: 105_000 },
    animation: { currentTime: 3000, paused: false },
  });
});

it('lowers the tide by a notch a rep, and moves the dot round once a rep', async () => {
  const played = watchMotion();
  const { goTo } = await openSession();
  goTo('lifts.1/1/work');
  expect(tide(played)?.options).toMatchObject({ duration: 30_000, easing: 'steps(6)' });
  const dot = live(played).find(({ frames }) => frames.length > 20);
  expect(dot?.options).toMatchObject({ duration: 5000, iterations: 6, easing: 'steps(100)' });
  const low = Math.max(
    ...(dot?.frames ?? []).map(({ translate }) => Number(String(translate).split(' ')[1]?.slice(0, -1))),
  );
  expect(low).toBeCloseTo(96.8, 0);
});
