import { useEffect, useRef } from 'react';
import { useApp } from '../../../app-context.ts';
import { isCalm } from '../../../hooks/use-media.ts';
import css from './flash-layer.module.css';
import { flashBetween, mayFlash } from './flashes.ts';

interface Light {
  readonly frames: Keyframe[];
  readonly ms: number;
}

/** Fades in and out once, without hard edges. */
const BRIGHT: Light = { frames: [{ opacity: 0 }, { opacity: 0.9, offset: 0.2 }, { opacity: 0 }], ms: 600 };
const SOFT: Light = { frames: [{ opacity: 0 }, { opacity: 0.4, offset: 0.5 }, { opacity: 0 }], ms: 1000 };

/** Lights up the screen at boundaries, for noisy rooms and for people who do not hear the cues. */
export function FlashLayer() {
  const ref = useRef<HTMLDivElement>(null);
  const { session } = useApp();
  useEffect(() => {
    let last: number | null = null;
    return session.subscribe((view, before) => {
      const lamp = ref.current;
      const flash = flashBetween(before.stage, view.stage);
      const now = view.now();
      if (!flash || !lamp || !('animate' in lamp) || !mayFlash(flash, last, now, view.speed)) return;
      last = now;
      lamp.dataset['shape'] = flash.shape;
      const { frames, ms } = isCalm() ? SOFT : BRIGHT;
      lamp.animate(frames, { duration: ms, easing: 'ease-in-out' });
    });
  }, [session]);
  return <div className={css.lamp} ref={ref} aria-hidden="true" />;
}
