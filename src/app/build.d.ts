/** The version in package.json, inserted by the build. */
declare const __VERSION__: string;

declare module 'virtual:shipped-library' {
  import type { Exercise } from '../core/routine/exercise.ts';
  import type { Routine } from '../core/routine/routine.ts';

  const library: {
    readonly routines: readonly Routine[];
    readonly exercises: readonly Omit<Exercise, 'muscles' | 'words' | 'cues'>[];
  };
  export default library;
}

declare module 'virtual:shipped-details' {
  import type { Exercise } from '../core/routine/exercise.ts';

  const details: readonly (readonly [id: string, details: Pick<Exercise, 'muscles' | 'words' | 'cues'>])[];
  export default details;
}

declare module 'virtual:shipped-coaching' {
  import type { Coaching } from '../core/routine/exercise.ts';
  import type { BookEntry } from '../core/routine/routine.ts';

  const coaching: {
    readonly coaching: readonly (readonly [id: string, coaching: Coaching])[];
    readonly advice: readonly (readonly [routine: string, advice: readonly string[]])[];
    readonly cues: readonly (readonly [id: string, cues: readonly string[]])[];
    readonly exercises: readonly (readonly [id: string, exercise: BookEntry])[];
  };
  export default coaching;
}

declare module 'virtual:shipped-figures' {
  import type { Figure } from '../core/routine/figure.ts';

  const figures: readonly (readonly [id: string, figure: Figure])[];
  export default figures;
}
