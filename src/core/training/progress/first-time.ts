import { type Aim, NO_AIM } from '../../plan/aims.ts';
import type { ExerciseBook } from '../../routine/routine.ts';
import { SHORTEST_BREAK_MS } from './away.ts';
import { believed } from './believed.ts';
import { type LastResult, lastResultOf } from './last-result.ts';
import type { Past } from './past.ts';
import { firstWeight, relatedTo } from './related.ts';
import { asking, rangeOf } from './same-aim.ts';
import type { Suggestion, Target } from './suggestion.ts';
import { ofSide, unevenSides } from './uneven-sides.ts';

/** A session by the side that sets the load. */
function ofWeakerSide(past: Past): LastResult {
  const weaker = unevenSides(past);
  return lastResultOf(weaker ? ofSide(past, weaker.side) : past);
}

interface FirstTime {
  readonly suggestion: Suggestion;
  /** Without the weight. */
  readonly stay: Aim;
  /** The session of the related exercise. */
  readonly from: string;
}

/** A first weight for an exercise that was never done, from what was done lately in a related one; null without one. */
export function firstTime(
  exercise: string,
  target: Target,
  pastOf: (exercise: string) => readonly Past[],
  { exercises, now }: { readonly exercises: ExerciseBook; readonly now: number },
): FirstTime | null {
  if (target.load === 'none' || target.load === 'body') return null;
  const stay: Aim = { ...NO_AIM, ...asking(target.dose.kind, rangeOf(target.dose).low) };
  for (const related of relatedTo(exercise)) {
    const logged = pastOf(related.exercise).map(ofWeakerSide);
    const [last] = believed(logged.filter(({ confirmed }) => confirmed)).results;
    if (!last || last.kg === null || last.kg <= 0 || now - last.startedAtWall >= SHORTEST_BREAK_MS) continue;
    const kg = firstWeight(target, last.kg, related.share);
    const name = exercises.get(related.exercise)?.name;
    if (kg === null || name === undefined) continue;
    const suggestion: Suggestion = { aim: { ...stay, kg }, reason: { code: 'related', name, kg: last.kg } };
    return { suggestion, stay, from: last.session };
  }
  return null;
}
