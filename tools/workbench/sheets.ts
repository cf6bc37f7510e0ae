import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureOf } from '../../src/authoring/figure-of.ts';
import { readLibrary } from '../../src/authoring/read-library.ts';
import type { Figure } from '../../src/core/routine/figure.ts';
import { viewsOf } from '../../src/core/routine/views-of.ts';
import { drawStill, pictures } from '../../src/figure/draw/draw-still.ts';
import { type Frame, timeline } from '../../src/figure/draw/timeline.ts';

/** One contact sheet: every figure in one theme and size. */
export interface Sheet {
  readonly name: string;
  readonly html: string;
}

const THEMES = ['light', 'dark'] as const;
const SIZES = [120, 320] as const;
const STRIP = 8;
/** With more figures a picture is too small to judge. */
const ON_A_SHEET = 12;
const IN_A_QUIZ = 24;
const STYLES = ['src/ui/styles/tokens.css', 'src/ui/figure/figure.module.css'];

const jsonIn = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [join(folder, name), JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );

/** Sheets whose figures have numbers instead of names, and the name of each number. */
export interface Quiz {
  readonly sheets: readonly Sheet[];
  readonly key: string;
}

interface Shown {
  readonly id: string;
  readonly name: string;
  readonly figure: Figure;
}

/** The figures of the requested exercises, or of all. */
function figures(wanted: readonly string[]): Shown[] {
  const { exercises } = readLibrary(jsonIn('routines'), jsonIn('routines/exercises'));
  return [...exercises.values()].flatMap((exercise): Shown[] => {
    const figure = figureOf(exercise, exercises);
    const asked = wanted.length === 0 || wanted.some((part) => exercise.id.includes(part));
    return figure && asked ? [{ id: exercise.id, name: exercise.name, figure }] : [];
  });
}

/** The start and the end of a movement, as they are shown to people who want no movement. */
export function quiz(shuffled: <T>(list: readonly T[]) => T[], wanted: readonly string[]): Quiz {
  const shown = shuffled(figures(wanted));
  const asked = shown.map(({ figure }, n) => {
    const drawn = drawStill(figure, true).replaceAll('<svg', '<svg class="tile"');
    return `<figure><div class="row">${drawn}</div><figcaption>${n + 1}</figcaption></figure>`;
  });
  const sets = Array.from({ length: Math.ceil(asked.length / IN_A_QUIZ) }, (_, n) =>
    asked.slice(n * IN_A_QUIZ, (n + 1) * IN_A_QUIZ),
  );
  return {
    sheets: sets.map((set, n) => ({ name: `quiz-${n + 1}`, html: document('light', 120, set) })),
    key: shown.map(({ name }, n) => `${n + 1} ${name}`).join('\n'),
  };
}

/** That many frames at even steps through the movement, the first and the last among them. */
function spread(frames: readonly Frame[], count: number): readonly Frame[] {
  const end = frames.at(-1)?.ms ?? 0;
  return Array.from({ length: count }, (_, n) => (end * n) / (count - 1)).flatMap(
    (ms) => frames.findLast((frame) => frame.ms <= ms + 1) ?? [],
  );
}

/** Start, middle and end of the first half of the movement and its second view, or the whole way round and back. */
function cells({ figure }: Shown, strip: boolean): string[] {
  const frames = timeline(figure, { kind: 'shown' }, 24);
  const turn = frames.findIndex(({ ms }, n) => n > 0 && (frames[n + 1]?.ms ?? ms) - ms > 300);
  const half = frames.slice(0, turn > 0 ? turn + 1 : Math.ceil(frames.length / 2));
  const still = figure.motion.kind === 'hold' && figure.motion.from === null;
  const shown = strip ? spread(frames, STRIP) : still ? frames.slice(0, 1) : spread(half, 3);
  const chosen = (seen: Figure, those: readonly Frame[]) => {
    const drawn = pictures(seen, frames);
    return those.map((frame) => drawn[frames.indexOf(frame)] ?? '');
  };
  const [, second] = viewsOf(figure);
  const also = strip || !second ? [] : chosen(second.figure, shown.slice(-1));
  return [...chosen(figure, shown), ...also].map((each) => `<div class="tile">${each}</div>`);
}

function page(theme: string, size: number, strip: boolean, shown: readonly Shown[], names: boolean): string {
  const rows = shown.map((each) => {
    const name = names ? `<figcaption>${each.name}</figcaption>` : '';
    return `<figure><div class="row">${cells(each, strip).join('')}</div>${name}</figure>`;
  });
  return document(theme, size, rows);
}

function document(theme: string, size: number, rows: readonly string[]): string {
  const styles = STYLES.map((path) => readFileSync(path, 'utf8')).join('');
  return `<!doctype html><meta charset="utf-8"><title>Figures</title><style>${styles}
    :root { color-scheme: ${theme}; background: var(--bg); color: var(--text); font: 14px system-ui; }
    body { margin: 16px; } main { display: flex; flex-wrap: wrap; gap: 12px; }
    figure { margin: 0; padding: 8px; border-radius: 12px; background: var(--surface-1); }
    .row { display: flex; gap: 6px; } .tile { width: ${(size * 4) / 3}px; height: ${size}px; }
    div.tile svg { width: 100%; height: 100%; } figcaption { padding: 4px 4px 0; }
    </style><main class="figure">${rows.join('')}</main>`;
}

/** Contact sheets in both themes and sizes and film strips, of all exercises or of the requested ones. */
export function sheets(wanted: readonly string[], names: boolean): Sheet[] {
  const shown = figures(wanted);
  const sets = Array.from({ length: Math.ceil(shown.length / ON_A_SHEET) }, (_, n) =>
    shown.slice(n * ON_A_SHEET, (n + 1) * ON_A_SHEET),
  );
  return sets.flatMap((set, n) =>
    THEMES.flatMap((theme) => [
      ...SIZES.map((size) => ({
        name: `${n + 1}-${theme}-${size}`,
        html: page(theme, size, false, set, names),
      })),
      { name: `${n + 1}-${theme}-strip`, html: page(theme, 120, true, set, names) },
    ]),
  );
}
