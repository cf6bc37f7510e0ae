import type { Exercise } from '../../../../../core/routine/exercise.ts';
import type { OwnFacts } from './own-fields.tsx';

/** What a person has said of an exercise of their own. */
export const factsOf = ({ looksLike, oneSided, equipment, muscles, cues }: Exercise): OwnFacts => ({
  figure: looksLike ?? null,
  sides: oneSided ? 'each' : 'both',
  kit: equipment,
  muscles: muscles.main,
  cue: cues[0] ?? '',
});

/** The exercise with these facts. Its cues after the first, and the muscles that help, stay. */
export function ownWith(exercise: Exercise, { figure, sides, kit, muscles, cue }: OwnFacts): Exercise {
  const { looksLike: _, oneSided: __, ...rest } = exercise;
  const said = cue.trim();
  return {
    ...rest,
    cues: [...(said ? [said] : []), ...exercise.cues.slice(1)],
    muscles: { main: muscles, also: exercise.muscles.also.filter((each) => !muscles.includes(each)) },
    equipment: kit,
    ...(sides === 'each' && { oneSided: true }),
    ...(figure !== null && { looksLike: figure }),
  };
}
