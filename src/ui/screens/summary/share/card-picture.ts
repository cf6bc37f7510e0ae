import { WORDMARK } from '../../../components/icon-drawings.ts';
import type { SessionBar } from '../session-bars.ts';

/** What the picture of a session says. */
export interface Card {
  readonly name: string;
  readonly day: string;
  /** The time trained, as on a clock. */
  readonly time: string;
  readonly sets: string;
  /** At most three. */
  readonly facts: readonly {
    readonly value: string;
    readonly label: string;
    /** On a separate line below the label. */
    readonly note?: string;
  }[];
  readonly bars: readonly SessionBar[];
  /** SVG markup of up to two poses, each an `svg` element with a view box. */
  readonly figure: string;
}

/** CSS colours. */
export interface CardColours {
  readonly skyTop: string;
  readonly sky: string;
  readonly line: string;
  readonly surface: string;
  readonly depth: string;
  readonly ink: string;
  readonly ink2: string;
}

export const CARD_WIDTH = 1080;
export const CARD_HEIGHT = 1350;
const MARGIN = 72;
const ROOM = CARD_WIDTH - 2 * MARGIN;
/** Where the figure stands: the line between the sky and the water. */
const GROUND = 634;
const WATERLINE = 12;
/** The share of the type size that a digit, a colon and an average letter take, a little above that of system fonts. */
const DIGIT = 0.63;
const COLON = 0.34;
const LETTER = 0.56;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

interface Line {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** Longer lines are pressed together. */
  readonly room: number;
  readonly anchor?: 'start' | 'end';
  /** Whether it fills its room exactly, in whatever font the device has. */
  readonly fills?: boolean;
}

function textLine(text: string, { x, y, size, weight, fill, room, anchor = 'start', fills }: Line): string {
  const fit =
    fills || size * text.length * LETTER > room
      ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"`
      : '';
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}"${fit}>${escaped(text)}</text>`;
}

const DIGITS_TOP = 690;
const DIGITS_MOST = 256;
const CAP = 0.73;

/** The time, as large as the width and the height allow. */
function digits(time: string, fill: string): string {
  const colons = time.split(':').length - 1;
  const advance = (time.length - colons) * DIGIT + colons * COLON;
  const size = Math.min(DIGITS_MOST / CAP, ROOM / advance);
  const y = DIGITS_TOP + size * CAP + (DIGITS_MOST - size * CAP) / 2;
  return textLine(time, { x: MARGIN - 8, y, size, weight: 800, fill, room: size * advance, fills: true });
}

const BARS_FLOOR = 1068;
const BAR_MOST = 84;
const GAP = 5;

function profile({ bars }: Card, fill: string): string {
  const gap = Math.min(GAP, (0.4 * ROOM) / Math.max(1, bars.length));
  const room = ROOM - gap * (bars.length - 1);
  const all = bars.reduce((sum, { width }) => sum + width, 0) || 1;
  let x = MARGIN;
  return bars
    .map(({ width, height, done }) => {
      const wide = (width / all) * room;
      const bar = (part: number, opacity: string) =>
        part > 0
          ? `<rect x="${x.toFixed(1)}" y="${(BARS_FLOOR - BAR_MOST * height * part).toFixed(1)}" width="${wide.toFixed(1)}" height="${(BAR_MOST * height * part).toFixed(1)}" rx="4" fill="${fill}"${opacity}/>`
          : '';
      const drawn = bar(done < 1 ? 1 : 0, ' fill-opacity="0.3"') + bar(done, '');
      x += wide + gap;
      return drawn;
    })
    .join('');
}

const FACTS_TOP = 1134;

function facts({ facts: told }: Card, { ink, ink2 }: CardColours): string {
  const column = ROOM / Math.max(2, told.length);
  return told
    .map(({ value, label, note = '' }, i) => {
      const at = { x: MARGIN + i * column, room: column - 24, fill: ink2 };
      return (
        textLine(value, { ...at, y: FACTS_TOP, size: 46, weight: 750, fill: ink }) +
        textLine(label, { ...at, y: FACTS_TOP + 42, size: 28, weight: 500 }) +
        textLine(note, { ...at, y: FACTS_TOP + 78, size: 28, weight: 500 })
      );
    })
    .join('');
}

const POSES_TOP = 215;

/** The poses side by side, all standing on the line. */
function poses({ figure }: Card): string {
  const all = figure.split('<svg ').slice(1);
  const width = ROOM / Math.max(1, all.length);
  return all
    .map(
      (pose, i) =>
        `<svg x="${MARGIN + i * width}" y="${POSES_TOP}" width="${width}" height="${GROUND - POSES_TOP}" ${pose}`,
    )
    .join('');
}

const gradient = (id: string, from: string, to: string) =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

/** The picture of a session as SVG markup, 1080 by 1350, with nothing in it but what the card says. */
export function cardPicture(card: Card, colours: CardColours): string {
  const { ink, ink2, line } = colours;
  const wide = { x: MARGIN, room: ROOM };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" viewBox="0 0 ${CARD_WIDTH} ${CARD_HEIGHT}" font-family="system-ui, -apple-system, 'Segoe UI', Roboto, Arial, sans-serif">`,
    `<defs>${gradient('sky', colours.skyTop, colours.sky)}${gradient('water', colours.surface, colours.depth)}</defs>`,
    `<rect width="${CARD_WIDTH}" height="${GROUND}" fill="url(#sky)"/>`,
    `<rect y="${GROUND}" width="${CARD_WIDTH}" height="${CARD_HEIGHT - GROUND}" fill="url(#water)"/>`,
    poses(card),
    `<rect y="${GROUND}" width="${CARD_WIDTH}" height="${WATERLINE}" fill="${line}"/>`,
    textLine(card.name, { ...wide, y: 124, size: 42, weight: 700, fill: ink }),
    textLine(card.day, { ...wide, y: 180, size: 36, weight: 400, fill: ink2 }),
    digits(card.time, ink),
    profile(card, ink),
    facts(card, colours),
    `<rect x="${MARGIN}" y="1228" width="${ROOM}" height="2" fill="${ink2}" fill-opacity="0.4"/>`,
    `<g transform="translate(${MARGIN - 4} 1258) scale(0.78)" fill="none" stroke="${ink}" stroke-width="10">`,
    `<path d="${WORDMARK.letters}${WORDMARK.bars}"/></g>`,
    textLine(card.sets, {
      x: CARD_WIDTH - MARGIN,
      y: 1302,
      size: 32,
      weight: 500,
      fill: ink2,
      room: ROOM / 2,
      anchor: 'end',
    }),
    '</svg>',
  ].join('');
}
