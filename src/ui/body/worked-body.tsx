import type { Muscle } from '../../core/routine/exercise.ts';
import css from './body.module.css';
import { BODY_BOX, type BodyView, MUSCLE_SHAPES } from './body-drawing.ts';
import { type BodyMark, Marks, Outline } from './body-picture.tsx';
import { useWorkedFills, type WorkStep } from './worked-fills.tsx';

const { x, y, width, height } = BODY_BOX;

interface WorkedBodyProps {
  readonly view: BodyView;
  readonly stepOf: (muscle: Muscle) => WorkStep;
  readonly marks: readonly BodyMark[];
}

/** The body with the muscles that were trained, and the places that hurt. Words beside it say the same. */
export function WorkedBody({ view, stepOf, marks }: WorkedBodyProps) {
  const { defs, fillOf } = useWorkedFills();
  return (
    <svg className={css.worked} viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      {defs}
      <Outline view={view} />
      {(Object.entries(MUSCLE_SHAPES[view]) as [Muscle, string][]).map(([muscle, d]) => (
        <g key={muscle} className={css.region} fill={fillOf(stepOf(muscle))}>
          <path d={d} />
          <path d={d} transform="scale(-1 1)" />
        </g>
      ))}
      <Marks view={view} marks={marks} onlyMarked />
    </svg>
  );
}

/** The texture of a step, for a legend. */
export function WorkedSwatch({ step }: { readonly step: WorkStep }) {
  const { defs, fillOf } = useWorkedFills();
  return (
    <svg className={css.swatch} viewBox="0 0 9 9" aria-hidden="true">
      {defs}
      <rect className={css.region} x="0.5" y="0.5" width="8" height="8" rx="2" fill={fillOf(step)} />
    </svg>
  );
}
