import type { Side } from '../../core/plan/plan.ts';
import type { PainPlace } from '../../core/session/pain.ts';
import { number } from '../../words/format.ts';
import css from './body.module.css';
import { BACK_SHAPES, type BodyView, MUSCLE_SHAPES, OUTLINE } from './body-drawing.ts';
import { markedSpots, spotsOf, VIEW_BOX } from './pain-spots.ts';

const FLIP = 'scale(-1 1)';

/** A place that hurts, or that hurt; with its level it is marked by a number. */
export interface BodyMark {
  readonly place: PainPlace;
  readonly side: Side | null;
  readonly level: number | null;
}

/** The body without its muscles. */
export function Outline({ view }: { readonly view: BodyView }) {
  return OUTLINE[view].flatMap(({ fill, d, twice }, i) => [
    <path key={`${fill}${i}`} className={css[fill]} d={d} />,
    twice && <path key={`${fill}${i}t`} className={css[fill]} d={d} transform={FLIP} />,
  ]);
}

interface BodyPictureProps {
  readonly view: BodyView;
  readonly marks: readonly BodyMark[];
}

/** The places that can hurt, with those that do hurt marked; `onlyMarked` leaves out the others. */
export function Marks({ view, marks, onlyMarked }: BodyPictureProps & { readonly onlyMarked?: boolean }) {
  return (onlyMarked ? markedSpots : spotsOf)(view).map(({ place, side, mark }) => {
    const said = marks.find((each) => each.place === place && (each.side ?? side) === side);
    const area = view === 'back' ? BACK_SHAPES[place] : undefined;
    if (onlyMarked && !said) return null;
    return (
      <g key={`${place}${side}`} className={css.mark} data-on={said ? true : undefined}>
        {area ? <path d={area} /> : <circle cx={mark.x} cy={mark.y} r={mark.r} />}
        {said && said.level !== null && (
          <text x={mark.x} y={mark.y}>
            {number(said.level)}
          </text>
        )}
      </g>
    );
  });
}

/** The body from one side, with the places that hurt. Words beside it say the same, so it is hidden from readers. */
export function BodyPicture({ view, marks }: BodyPictureProps) {
  const { x, y, width, height } = VIEW_BOX[view];
  return (
    <svg className={css.picture} viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
      <Outline view={view} />
      {Object.entries(MUSCLE_SHAPES[view]).map(([muscle, d]) => (
        <g key={muscle} className={css.muscle}>
          <path d={d} />
          <path d={d} transform={FLIP} />
        </g>
      ))}
      <Marks view={view} marks={marks} />
    </svg>
  );
}
