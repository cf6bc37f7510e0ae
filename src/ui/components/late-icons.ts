import type { Settings } from '../../core/settings.ts';
import type { Drawing } from './icon-drawings.ts';

/** Icons that only late screens show: apart, so that the first load does not carry them. */
export const lateIcons = {
  forward: { points: true, line: 'M9.5 5.5 16 12l-6.5 6.5' },
  plus: { line: 'M12 5v14M5 12h14' },
  close: { line: 'M6 6l12 12M18 6 6 18' },
  pause: {
    fill: 'M6.3 3.5h1.9a1.8 1.8 0 0 1 1.8 1.8v13.4a1.8 1.8 0 0 1 -1.8 1.8h-1.9a1.8 1.8 0 0 1 -1.8 -1.8v-13.4a1.8 1.8 0 0 1 1.8 -1.8ZM15.8 3.5h1.9a1.8 1.8 0 0 1 1.8 1.8v13.4a1.8 1.8 0 0 1 -1.8 1.8h-1.9a1.8 1.8 0 0 1 -1.8 -1.8v-13.4a1.8 1.8 0 0 1 1.8 -1.8Z',
  },
  clock: { line: 'M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0ZM12 7v5.2l3.3 2' },
  warn: { line: 'M12 4 2.8 19.5h18.4ZM12 10v4.5M12 17.3v.01' },
  barbell: { line: 'M1.5 12h21M5 6v12M8.5 8.5v7M19 6v12M15.5 8.5v7' },
  band: { line: 'M3 9a9 4.6 0 1 0 18 0a9 4.6 0 1 0 -18 0ZM3 9v6c0 2.6 4 4.6 9 4.6s9-2 9-4.6V9' },
  undo: { line: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9' },
  redo: { line: 'M16 5l4 4-4 4M20 9H10a5.5 5.5 0 0 0 0 11h5' },
  link: { line: 'M9.5 14.5l5-5M8 11l-2.6 2.6a3.5 3.5 0 0 0 5 5L13 16M16 13l2.6-2.6a3.5 3.5 0 0 0-5-5L11 8' },
  list: { line: 'M4 6h16M4 12h16M4 18h9' },
  stop: { line: 'M8.5 5.5h7a3 3 0 0 1 3 3v7a3 3 0 0 1 -3 3h-7a3 3 0 0 1 -3 -3v-7a3 3 0 0 1 3 -3Z' },
  search: { line: 'M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0ZM15.5 15.5l5 5' },
  star: { line: 'M12 3.6l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L3.5 9.8l5.9-.8Z' },
  starred: { fill: 'M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5L2.5 9.5l6.6-.9Z' },
  pencil: { line: 'M4.5 19.5l1-4L16 5l3 3L8.5 18.5ZM13.8 7.2l3 3' },
  minus: { line: 'M5 12h14' },
  info: { line: 'M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0ZM12 11v5.5M12 7.6v.01' },
  share: { line: 'M12 14.5V3.5M7.5 7.5 12 3.5l4.5 4M7 11H5.5v9.5h13V11H17' },
  up: { line: 'M5.5 14.5 12 8l6.5 6.5' },
  down: { line: 'M5.5 9.5 12 16l6.5-6.5' },
  download: { line: 'M12 5v13.5M6 13l6 6 6-6' },
  next: {
    points: true,
    fill: 'M4 5.1v13.8c0 1 1.1 1.5 1.9 1l9.6-6.9c.7-.5.7-1.5 0-2L5.9 4.1C5.1 3.6 4 4.1 4 5.1ZM18.6 3.8h.4a1.6 1.6 0 0 1 1.6 1.6v13.2a1.6 1.6 0 0 1 -1.6 1.6h-.4a1.6 1.6 0 0 1 -1.6 -1.6v-13.2a1.6 1.6 0 0 1 1.6 -1.6Z',
  },
  previous: {
    points: true,
    fill: 'M20 5.1v13.8c0 1-1.1 1.5-1.9 1L8.5 13c-.7-.5-.7-1.5 0-2l9.6-6.9c.8-.5 1.9 0 1.9 1ZM5 3.8h.4a1.6 1.6 0 0 1 1.6 1.6v13.2a1.6 1.6 0 0 1 -1.6 1.6h-.4a1.6 1.6 0 0 1 -1.6 -1.6v-13.2a1.6 1.6 0 0 1 1.6 -1.6Z',
  },
  lock: {
    line: 'M8 10.5h8a3 3 0 0 1 3 3v4a3 3 0 0 1 -3 3h-8a3 3 0 0 1 -3 -3v-4a3 3 0 0 1 3 -3ZM8 10.5V7.6a4 4 0 0 1 8 0v2.9M12 14.4v2.4',
  },
  unlock: {
    line: 'M8 10.5h8a3 3 0 0 1 3 3v4a3 3 0 0 1 -3 3h-8a3 3 0 0 1 -3 -3v-4a3 3 0 0 1 3 -3ZM8 10.5V7.2a4 4 0 0 1 7.7-1.5',
  },
  mirror: { line: 'M12 3.5v17M9 7.5 3 17h6ZM15 7.5 21 17h-6Z' },
  more: { line: 'M5 12h.01M12 12h.01M19 12h.01' },
  bell: { line: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.2 1.5H4.8ZM10 21h4' },
  vibration: {
    line: 'M10.2 4h3.6a2.2 2.2 0 0 1 2.2 2.2v11.6a2.2 2.2 0 0 1 -2.2 2.2h-3.6a2.2 2.2 0 0 1 -2.2 -2.2v-11.6a2.2 2.2 0 0 1 2.2 -2.2ZM4.5 9v6M19.5 9v6M1.5 10.5v3M22.5 10.5v3',
  },
  countdown: { line: 'M12 3.2a8.8 8.8 0 1 1-7.6 4.4M12 7.5V12' },
  sun: {
    line: 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0 -8 0ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  },
  bolt: { line: 'M13.5 2.5 5 13.5h6l-.5 8 8.5-11h-6Z' },
  contrast: {
    line: 'M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0Z',
    fill: 'M12 3.2a8.8 8.8 0 0 1 0 17.6Z',
  },
  swap: { line: 'M7.5 4 3.5 8l4 4M3.5 8H17M16.5 12l4 4-4 4M20.5 16H7' },
  headphones: {
    line: 'M4 15v-2.5a8 8 0 0 1 16 0V15M5 14h.5a2 2 0 0 1 2 2v2.5a2 2 0 0 1 -2 2h-.5a2 2 0 0 1 -2 -2v-2.5a2 2 0 0 1 2 -2ZM18.5 14h.5a2 2 0 0 1 2 2v2.5a2 2 0 0 1 -2 2h-.5a2 2 0 0 1 -2 -2v-2.5a2 2 0 0 1 2 -2Z',
  },
  phaseReady: { grid: 32, line: 'M6 19 16 9l10 10M6 27 16 17l10 10' },
  phaseHold: {
    grid: 32,
    line: 'M10 4.5H5v23h5M22 4.5h5v23h-5',
    fill: 'M10.8 16a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0 -10.4 0Z',
  },
  phaseReps: {
    grid: 32,
    line: 'M26.5 13A11 11 0 0 0 6.3 10.5M5.5 19a11 11 0 0 0 20.2 2.5M5.8 4.5v6.3h6.3M26.2 27.5v-6.3h-6.3',
  },
  phaseRest: {
    grid: 32,
    line: 'M3.5 12c3-4 6-4 8.5-1s5.5 3 8.5-.5 6-3 8 .5M3.5 22c3-4 6-4 8.5-1s5.5 3 8.5-.5 6-3 8 .5',
  },
  phasePaused: {
    grid: 32,
    fill: 'M8.2 4h2.6a2.2 2.2 0 0 1 2.2 2.2v19.6a2.2 2.2 0 0 1 -2.2 2.2h-2.6a2.2 2.2 0 0 1 -2.2 -2.2v-19.6a2.2 2.2 0 0 1 2.2 -2.2ZM21.2 4h2.6a2.2 2.2 0 0 1 2.2 2.2v19.6a2.2 2.2 0 0 1 -2.2 2.2h-2.6a2.2 2.2 0 0 1 -2.2 -2.2v-19.6a2.2 2.2 0 0 1 2.2 -2.2Z',
  },
  phaseDone: { grid: 32, line: 'M5 17.5 12.5 25 27 8.5' },
} as const satisfies Record<string, Drawing>;

export const SOUND_MODE_ICONS: Readonly<Record<Settings['soundMode'], Drawing>> = {
  music: lateIcons.bell,
  'screen-off': lateIcons.headphones,
};
