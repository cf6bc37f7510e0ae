import type { Loading } from '../../core/owns/plates-for.ts';
import { inUnit, type Unit } from '../../core/owns/unit.ts';
import css from './loaded-bar.module.css';

const HEIGHT = 148;
const MIDDLE = HEIGHT / 2;
/** Between the collars, and outside the last plate. */
const INSIDE = 88;
const OUTSIDE = 34;
/** From the middle of the bar to the first plate. */
const COLLAR = INSIDE / 2 + 10;
const GAP = 3;

/** Plates of 20 kg and more are as large as rules allow; lighter ones are smaller and thinner. */
function sizeOf(kg: number): { readonly height: number; readonly width: number } {
  const share = Math.min(1, Math.sqrt(kg / 20));
  return { height: Math.round(40 + 92 * share), width: Math.round(14 + 13 * share) };
}

interface Disc {
  readonly kg: number;
  readonly height: number;
  readonly width: number;
  /** Where it begins, from the middle of the bar. */
  readonly at: number;
}

/** The plates of one side, the heaviest at the collar. */
function discsOf(side: readonly number[]): readonly Disc[] {
  const discs: Disc[] = [];
  let at = COLLAR;
  for (const kg of side) {
    const disc = { kg, ...sizeOf(kg), at };
    discs.push(disc);
    at += disc.width + GAP;
  }
  return discs;
}

interface LoadedBarProps {
  /** The plates of one side, the heaviest first. */
  readonly side: Loading['side'];
  readonly unit: Unit;
  /** Names it for screen readers; without it the drawing is hidden from them, because words beside it say the same. */
  readonly label?: string;
}

/** A bar with its plates, to scale, each with its number. */
export function LoadedBar({ side: plates, unit, label }: LoadedBarProps) {
  const discs = discsOf(plates);
  const last = discs.at(-1);
  const at = last ? last.at + last.width + GAP : COLLAR;
  const half = Math.max(146, at + OUTSIDE);
  const number = (kg: number) => inUnit(kg, unit);
  const side = (direction: 1 | -1) => {
    const x = (from: number, width: number) => half + (direction === 1 ? from : -from - width);
    return (
      <g key={direction}>
        <rect x={x(INSIDE / 2, 7)} y={MIDDLE - 13} width={7} height={26} rx={2.5} />
        {discs.map(({ kg, height, width, at: from }, i) => {
          const centre = x(from, width) + width / 2;
          const upright = width < 22;
          return (
            // oxlint-disable-next-line react/no-array-index-key -- places on the bar
            <g key={i}>
              <rect x={x(from, width)} y={MIDDLE - height / 2} width={width} height={height} rx={5} />
              <text
                className={css.number}
                textAnchor="middle"
                dominantBaseline="central"
                x={centre}
                y={MIDDLE}
                transform={upright ? `rotate(-90 ${centre} ${MIDDLE})` : undefined}
              >
                {number(kg)}
              </text>
            </g>
          );
        })}
        <rect opacity={0.6} x={x(at, 9)} y={MIDDLE - 10} width={9} height={20} rx={3} />
      </g>
    );
  };
  return (
    <svg
      className={css.plates}
      fill="currentColor"
      viewBox={`0 0 ${2 * half} ${HEIGHT}`}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <rect opacity={0.6} x={6} y={MIDDLE - 4} width={2 * half - 12} height={8} rx={4} />
      {side(-1)}
      {side(1)}
    </svg>
  );
}
