/** What an icon looks like, on a grid of 24 unless it says another. */
export interface Drawing {
  readonly grid?: 32;
  /** Whether it points along the reading direction: right-to-left languages mirror it. */
  readonly points?: true;
  /** Path data to stroke. */
  readonly line?: string;
  /** Path data to fill. */
  readonly fill?: string;
}

/** Icons of the first screens. */
const DRAWINGS = {
  play: { fill: 'M7 4.6v14.8c0 1 1.1 1.6 2 1.1l11.9-7.4c.8-.5.8-1.7 0-2.2L9 3.5c-.9-.5-2 .1-2 1.1Z' },
  check: { line: 'M4.5 12.8 9.6 18 19.5 7' },
  back: { points: true, line: 'M14.5 5.5 8 12l6.5 6.5' },
  dumbbell: { line: 'M8 12h8M6.5 6.5v11M3 9.5v5M17.5 6.5v11M21 9.5v5' },
  body: {
    line: 'M9.7 4.8a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0ZM5.5 10.2 12 9l6.5 1.2M12 9v6M12 15l-3.2 6M12 15l3.2 6',
  },
  today: {
    line: 'M6.5 5h11a3 3 0 0 1 3 3v9.5a3 3 0 0 1 -3 3h-11a3 3 0 0 1 -3 -3V8a3 3 0 0 1 3 -3ZM8 2.8V6.5M16 2.8V6.5',
    fill: 'M9.4 13.5a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0Z',
  },
  trend: { line: 'M3.5 17.5 9 11l4 3.5 7.5-8M15.5 6.5h5v5' },
  sliders: {
    line: 'M3.5 7.5H12M18 7.5h2.5M3.5 16.5H6M12 16.5h8.5M12.3 7.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0ZM6.3 16.5a2.7 2.7 0 1 0 5.4 0a2.7 2.7 0 1 0 -5.4 0Z',
  },
  restart: { line: 'M4.5 12a7.5 7.5 0 1 0 2.3-5.4M4.2 3.8v4h4' },
} as const satisfies Record<string, Drawing>;

/** The name of an icon of the first screens, or the drawing of a late one. */
export type IconSource = keyof typeof DRAWINGS | Drawing;

export const drawing = (icon: IconSource): Drawing => (typeof icon === 'string' ? DRAWINGS[icon] : icon);

/** The name as drawn, in strokes ten units wide on a ground of 301 by 62: the crossbars of f and t are apart, for their colour. */
export const WORDMARK = {
  letters:
    'M5 2V60M5 60V40a15 15 0 0 1 30 0V60M98 2V60M145 2V60M171 60V20A13 13 0 0 1 184 7H192M226 20V60M286 8V47.5A7.5 7.5 0 0 0 293.5 55H301M51 40a15 15 0 1 0 30 0a15 15 0 1 0-30 0M115 40a15 15 0 1 0 30 0a15 15 0 1 0-30 0M196 40a15 15 0 1 0 30 0a15 15 0 1 0-30 0M264.3 33C263 27.9 259.3 25 253.6 25 246.9 25 242.8 28 242.8 32.4 242.8 37.5 247.6 38.7 253.9 39.8 261 41 265.8 42.4 265.8 47.4 265.8 52.2 261.2 55 253.8 55 247 55 242.3 52.1 240.8 47',
  bars: 'M160 25H191M274 25H301',
} as const;
