const NUMBER = /-?\d+(?:\.\d+)?(?:e-?\d+)?/g;
/** Steps of the easing, if it has any. */
const STEPS = /^steps\((\d+)/;

/** What an animation does, read once: asking it costs more than all the rest. */
interface Script {
  readonly style: CSSStyleDeclaration;
  readonly property: 'transform' | 'translate' | 'opacity';
  readonly offsets: readonly number[];
  /** The numbers of each keyframe, and what stands between them, which is the same in all. */
  readonly numbers: readonly (readonly number[])[];
  readonly words: readonly string[];
  readonly ms: number;
  readonly endless: boolean;
  readonly steps: number;
  /** What was put last; null while the animation has it. */
  last: string | null;
}

const scripts = new WeakMap<Animation, Script>();

function read(animation: Animation): Script | null {
  const effect = animation.effect as KeyframeEffect | null;
  const target = effect?.target;
  const frames = effect?.getKeyframes() ?? [];
  const property = (['transform', 'translate', 'opacity'] as const).find((each) => frames[0]?.[each] != null);
  if (!effect || !(target instanceof HTMLElement || target instanceof SVGElement) || !property) return null;
  const { duration, iterations, easing } = effect.getTiming();
  const endless = iterations === Number.POSITIVE_INFINITY;
  const script: Script = {
    style: target.style,
    property,
    offsets: frames.map(({ computedOffset }) => computedOffset),
    numbers: frames.map((frame) => (String(frame[property]).match(NUMBER) ?? []).map(Number)),
    words: String(frames[0]?.[property]).split(NUMBER),
    ms: Number(duration),
    endless,
    // The steps of what goes on for ever only save frames, and its caller already chose which to draw.
    steps: endless ? 0 : Number(STEPS.exec(easing ?? '')?.[1] ?? 0),
    last: null,
  };
  scripts.set(animation, script);
  // A layer of its own, as the animation had: what moves must not be painted again.
  target.style.willChange = property;
  return script;
}

function shareOf({ ms, endless, steps }: Script, at: number): number {
  const gone = ms > 0 ? at / ms : 1;
  const linear = endless ? gone - Math.floor(gone) : Math.min(1, Math.max(0, gone));
  // A little more, so that a step that begins now is not missed by the last bit.
  return steps > 0 ? Math.floor(linear * steps + 1e-6) / steps : linear;
}

function valueAt(script: Script, at: number): string {
  const { offsets, numbers, words } = script;
  const share = shareOf(script, at);
  let next = 1;
  while (next < offsets.length - 1 && (offsets[next] ?? 1) <= share) next++;
  const begin = offsets[next - 1] ?? 0;
  const part = Math.min(1, (share - begin) / ((offsets[next] ?? 1) - begin || 1));
  const [from = [], to = []] = [numbers[next - 1], numbers[next]];
  let value = words[0] ?? '';
  for (let i = 0; i < from.length; i++) {
    const exact = (from[i] ?? 0) + ((to[i] ?? 0) - (from[i] ?? 0)) * part;
    value += `${Math.round(exact * 100) / 100}${words[i + 1] ?? ''}`;
  }
  return value;
}

/**
 * Puts what an animation moves `ms` after its beginning, in its style, and takes it out of the animation: setting the
 * time of one that is paused makes the browser go through all layers of the page again.
 */
export function putByHand(animation: Animation, ms: number): void {
  const script = scripts.get(animation) ?? read(animation);
  if (!script) return;
  const value = valueAt(script, ms);
  if (script.last === value) return;
  script.style[script.property] = value;
  if (script.last === null) animation.cancel();
  script.last = value;
}

/** Call it when the animation is to run or pause again. */
export function letGo(animation: Animation): void {
  const script = scripts.get(animation);
  if (script) script.last = null;
}
