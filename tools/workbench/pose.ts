// For development only: one figure with a slider for each of its numbers. Served at /tools/workbench/pose.html by npm run dev.
import '../../src/ui/styles/tokens.css';
import type { DrawnExercise } from '../../src/authoring/exercise-file.ts';
import { figureOf } from '../../src/authoring/figure-of.ts';
import { parseExercise } from '../../src/authoring/parse-exercise.ts';
import type { Figure } from '../../src/core/routine/figure.ts';
import { pictures } from '../../src/figure/draw/draw-still.ts';
import { placeJoints } from '../../src/figure/draw/place-joints.ts';
import { stanceOf } from '../../src/figure/draw/stance.ts';
import { timeline } from '../../src/figure/draw/timeline.ts';
import css from '../../src/ui/figure/figure.module.css';
import { dials } from './dials.ts';

const files = import.meta.glob<Record<string, unknown>>('../../routines/exercises/*.json', {
  eager: true,
  import: 'default',
});
const documents = new Map(Object.values(files).map((file) => [String(file['id']), structuredClone(file)]));
const book = new Map<string, DrawnExercise>();
for (const document of documents.values()) {
  const parsed = parseExercise(document);
  if (parsed.ok) book.set(parsed.value.id, parsed.value);
}

function find<E extends HTMLElement>(id: string, kind: new () => E): E {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`The page has no ${id}.`);
  return element;
}

const choice = find('exercise', HTMLSelectElement);
const part = find('part', HTMLSelectElement);
const says = find('says', HTMLOutputElement);
const stills = find('stills', HTMLDivElement);
const stage = find('moving', HTMLDivElement);
const board = find('dials', HTMLElement);
const text = find('json', HTMLTextAreaElement);
let file: Record<string, unknown> = {};
let playing = 0;

/** Draws the current contents of the file, or shows what is wrong with them. */
function draw() {
  const parsed = parseExercise(file);
  if (!parsed.ok) {
    says.textContent = parsed.problems.map(({ path, message }) => `${path}: ${message}`).join(' ');
    return;
  }
  const figure = figureOf(parsed.value, book);
  if (!figure) return;
  const frames = Object.values(figure.poses).map((pose) => ({
    ms: 0,
    breath: 0,
    ...placeJoints(stanceOf({ ...figure.base, ...pose }), figure.pinned),
  }));
  stills.innerHTML = pictures(figure, frames).join('');
  play(figure);
  const miss = Math.max(...frames.map((frame) => frame.miss));
  says.textContent = miss > 0.5 ? `A hand or foot is ${miss.toFixed(1)} cm from where it is held.` : '';
}

/** Frame by frame rather than on the compositor, so that this page does not depend on how the app animates figures. */
function play(figure: Figure) {
  const shown = timeline(figure, { kind: 'shown' }, 24);
  const drawn = pictures(figure, shown);
  const whole = shown.at(-1)?.ms ?? 0;
  const next = (now: number) => {
    stage.innerHTML = drawn[shown.findLastIndex(({ ms }) => ms <= now % Math.max(whole, 1))] ?? '';
    playing = requestAnimationFrame(next);
  };
  cancelAnimationFrame(playing);
  playing = requestAnimationFrame(next);
}

function showDials() {
  const { base, poses, props } = parts();
  const chosen = { base, props, ...poses }[part.value];
  board.replaceChildren(
    ...dials(chosen ?? {}, () => {
      text.value = JSON.stringify(file['figure'], null, 2);
      draw();
    }),
  );
}

interface Parts {
  readonly base?: Record<string, unknown>;
  readonly props?: unknown[];
  readonly poses?: Record<string, Record<string, unknown>>;
}
const parts = (): Parts => Object(file['figure']);

function choose() {
  file = documents.get(choice.value) ?? {};
  text.value = JSON.stringify(file['figure'], null, 2);
  const { poses = {} } = parts();
  part.replaceChildren(...[...Object.keys(poses), 'base', 'props'].map((name) => new Option(name)));
  showDials();
  draw();
}

find('copy', HTMLButtonElement).addEventListener(
  'click',
  () => void navigator.clipboard.writeText(text.value),
);
text.addEventListener('change', () => {
  try {
    file['figure'] = JSON.parse(text.value);
  } catch (error) {
    says.textContent = String(error);
    return;
  }
  showDials();
  draw();
});
part.addEventListener('change', showDials);
choice.addEventListener('change', choose);
document.querySelector('main')?.classList.add(css['figure'] ?? '');
choice.replaceChildren(...[...documents.keys()].map((id) => new Option(id)));
choose();
