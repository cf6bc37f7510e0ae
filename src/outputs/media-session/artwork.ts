import type { NowPlaying } from './now-playing.ts';

/** Large enough for a lock screen, and only a few kilobytes. */
const SIZE = 320;

const TOKENS = {
  work: ['--work-b', '--on-tide'],
  rest: ['--rest-b', '--on-tide'],
  ready: ['--ready', '--ready-on'],
  paused: ['--paused-b', '--on-tide'],
} as const;

/** The value of a token in the current theme; a canvas cannot use tokens. */
function colour(token: string): string {
  const probe = document.createElement('i');
  probe.style.color = `var(${token})`;
  document.body.append(probe);
  const found = getComputedStyle(probe).color;
  probe.remove();
  return found;
}

const drawn = new Map<string, string>();

/** The word of the phase on its colour, as the URL of an image; null if the browser cannot draw. */
export function artwork({ word, tone }: Pick<NowPlaying, 'word' | 'tone'>): string | null {
  const [ground, ink] = TOKENS[tone].map(colour);
  const key = `${word}/${ground}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const canvas = document.createElement('canvas');
  canvas.width = SIZE;
  canvas.height = SIZE;
  const brush = canvas.getContext('2d');
  if (!brush || !ground || !ink) return null;
  brush.fillStyle = ground;
  brush.fillRect(0, 0, SIZE, SIZE);
  brush.fillStyle = ink;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  // oxlint-disable-next-line holdfast/no-sentences -- a font as CSS writes it
  brush.font = `800 ${SIZE / 4}px ${getComputedStyle(document.body).fontFamily}`;
  brush.fillText(word, SIZE / 2, SIZE / 2, SIZE * 0.88);
  const address = canvas.toDataURL('image/png');
  drawn.set(key, address);
  return address;
}
