import type { ClockScheme, Routine, Slot } from '../routine/routine.ts';
import { type QuickTimer, timerId, timerMs, timerSlot } from './quick-timer.ts';

const ONCE = { times: 1, betweenMs: 0 } as const;
const MINUTE_MS = 60_000;
/** The assumed length, in minutes, of a timer that only the person ends. */
const OPEN_MINUTES = 20;

function schemeOf(timer: QuickTimer): ClockScheme {
  switch (timer.kind) {
    case 'intervals':
    case 'tabata': {
      const { workMs, restMs, rounds } = timer;
      return { kind: 'tabata', workMs, restMs, rounds, ...ONCE };
    }
    case 'emom':
      return { kind: 'emom', everyMs: timer.everyMs, rounds: timer.rounds, each: 'next', ...ONCE };
    case 'amrap':
      return { kind: 'amrap', ms: timer.ms, ...ONCE };
    case 'countdown':
      return { kind: 'tabata', workMs: timer.ms, restMs: 0, rounds: 1, ...ONCE };
    case 'for-time':
      return { kind: 'for-time', rounds: 1, capMs: timer.capMs, ...ONCE };
    case 'stopwatch':
      return { kind: 'for-time', rounds: null, capMs: null, ...ONCE };
  }
}

function slotsOf(timer: QuickTimer): readonly Slot[] {
  if (!('exercise' in timer) || timer.exercise === null) return [];
  return [timerSlot(timer.exercise, timer.kind === 'emom' ? timer.everyMs : timer.workMs)];
}

/** A timer as a routine of one block, which runs like any other. `name`: what it is called in the history. */
export function timerRoutine(timer: QuickTimer, name: string, language: string): Routine {
  const ms = timerMs(timer);
  const minutes = ms === null ? OPEN_MINUTES : Math.max(1, Math.round(ms / MINUTE_MS));
  return {
    id: timerId(timer.kind),
    language,
    name,
    summary: '',
    experience: [],
    targetMinutes: { low: minutes, high: minutes },
    timesAWeek: { low: 1, high: 7 },
    consecutiveDays: true,
    equipment: [],
    advice: [],
    blocks: [{ id: 'timer', name, purpose: 'conditioning', scheme: schemeOf(timer), slots: slotsOf(timer) }],
  };
}
