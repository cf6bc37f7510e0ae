import type { Aim } from '../../plan/aims.ts';
import { type AfterPain, LIGHTER_SHARE, type PainNearby } from '../pain/after-pain.ts';
import { lastResultOf } from './last-result.ts';
import { lighter, movableKg } from './loads.ts';
import type { Past } from './past.ts';
import type { Reason } from './reason.ts';
import { sameAim } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';

type Hurt = Exclude<AfterPain, { readonly kind: 'none' }>;

const NOTHING: Aim = { sets: null, reps: null, holdMs: null, kg: null, slowerMs: 0 };

/** Reasons that ask for less than last time: a pain does not hold the person there. */
const LESS: readonly Reason['code'][] = ['lighter', 'easier-way', 'away', 'as-new'];

/** The same again, with the weight of the last set: it may have been made lighter because it hurt. */
function heldAim(latest: Past | undefined, target: Target): Aim {
  if (!latest) return NOTHING;
  const aim = sameAim(lastResultOf(latest), target);
  const kg = latest.sets.findLast(({ result }) => result !== null)?.result?.kg ?? null;
  return aim.kg === null || kg === null ? aim : { ...aim, kg: Math.min(aim.kg, kg) };
}

/** A first try after a pain that stopped the exercise: lighter by as much as a set that hurts is made lighter. */
function triedAgain(held: Aim, target: Target): Aim {
  const kg = movableKg(target, held.kg);
  return kg === null ? held : { ...held, kg: lighter(target, kg, LIGHTER_SHARE) };
}

interface AfterHurt {
  readonly suggestion: Suggestion;
  /** The aim of a person who refuses it. */
  readonly stay: Aim;
}

/**
 * The suggestion after a pain: the same again after 4 or 5 of 10, unless `otherwise` asks for less; after more, without
 * the exercise, and lighter for a person who tries it again. `past` is newest first.
 */
export function afterHurt(
  { kind, pain }: Hurt,
  past: readonly Past[],
  target: Target,
  otherwise: Suggestion | null,
): AfterHurt {
  const held = heldAim(past[0], target);
  const reason: Reason = { code: 'pain', pain, next: kind };
  if (kind === 'without') {
    return { suggestion: { aim: { ...held, without: true }, reason }, stay: triedAgain(held, target) };
  }
  return orLess({ aim: held, reason }, otherwise);
}

function orLess(held: Suggestion, otherwise: Suggestion | null): AfterHurt {
  const suggestion = otherwise && LESS.includes(otherwise.reason.code) ? otherwise : held;
  return { suggestion, stay: suggestion.aim };
}

/** The same again, after a pain in another exercise that loads the same place. */
export function afterHurtNearby(
  { pain, of }: PainNearby,
  past: readonly Past[],
  target: Target,
  otherwise: Suggestion | null,
): AfterHurt {
  return orLess(
    { aim: heldAim(past[0], target), reason: { code: 'pain', pain, next: 'hold', of } },
    otherwise,
  );
}

/** Without the exercise, where nothing progresses: in a warm-up or a stretch. */
export const withoutIt = ({ pain, kind }: Hurt): AfterHurt => ({
  suggestion: { aim: { ...NOTHING, without: true }, reason: { code: 'pain', pain, next: kind } },
  stay: NOTHING,
});
