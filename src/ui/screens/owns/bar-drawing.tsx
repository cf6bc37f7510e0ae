import type { Loading } from '../../../core/owns/plates-for.ts';

/** Half of a bar, with the plates of one side; in centimetres, but for short plates to stay visible. */
const WIDE = 340;
const HIGH = 96;
const MIDDLE = HIGH / 2;
const SLEEVE = 200;
const GAP = 3;
const FULL_KG = 20;

/** Light plates are smaller and thinner; from 20 kg on they grow no more. */
const share = (kg: number) => Math.min(1, 0.3 + 0.7 * (kg / FULL_KG));

interface BarDrawingProps {
  readonly side: Loading['side'];
}

/** One side of a bar with its plates, heaviest first. Its words stand beside it. */
export function BarDrawing({ side }: BarDrawingProps) {
  const widths = side.map((kg) => 5 + 11 * share(kg));
  const room = WIDE - SLEEVE - 12;
  const needed = widths.reduce((sum, width) => sum + width + GAP, 0);
  const narrow = Math.min(1, room / Math.max(1, needed));
  return (
    <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" fill="currentColor">
      <g opacity="0.7">
        <rect x="4" y={MIDDLE - 3} width={SLEEVE} height="6" rx="3" />
        <rect x={SLEEVE - 4} y={MIDDLE - 12} width="9" height="24" rx="3" />
        <rect x={SLEEVE} y={MIDDLE - 6} width={WIDE - SLEEVE - 4} height="12" rx="5" />
      </g>
      {side.map((kg, i) => {
        const before = widths.slice(0, i).reduce((sum, width) => sum + width + GAP, 0);
        const high = (HIGH - 8) * share(kg);
        return (
          <rect
            // oxlint-disable-next-line react/no-array-index-key -- two plates can be the same
            key={i}
            x={SLEEVE + 8 + before * narrow}
            y={MIDDLE - high / 2}
            width={(widths[i] ?? 0) * narrow}
            height={high}
            rx="4"
          />
        );
      })}
    </svg>
  );
}
