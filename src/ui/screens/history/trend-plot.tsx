import { useId } from 'react';
import { historyWords } from '../../../words/en/history-words.ts';
import css from './trend-plot.module.css';

/** The drawing is laid out in these units and scales with its place. */
const WIDTH = 350;
const HEIGHT = 190;
const LEFT = 40;
const RIGHT = 16;
const TOP = 42;
const BOTTOM = 40;

export interface PlotPoint {
  readonly at: number;
  readonly value: number;
  /** The label along the bottom and in the table: "12 Nov". */
  readonly when: string;
  /** The value with its unit: "24 kg". */
  readonly words: string;
}

interface TrendPlotProps {
  /** A sentence that describes the curve, for screen readers. */
  readonly label: string;
  /** The heading of the table's column of values. */
  readonly valueName: string;
  readonly points: readonly PlotPoint[];
  /** A value as shown on the axis, without its unit. */
  readonly tick: (value: number) => string;
}

/** Three values for the axis: the lowest, the highest and the one halfway. */
function ticksOf(values: readonly number[]): readonly [number, number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = high === low ? Math.max(1, Math.abs(high) * 0.1) : 0;
  return [low - pad, (low + high) / 2, high + pad];
}

/** One series over time with its last point labelled, and the same values as a table. */
export function TrendPlot({ label, valueName, points, tick }: TrendPlotProps) {
  const fill = useId();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return null;
  const ticks = ticksOf(points.map(({ value }) => value));
  const [low, , high] = ticks;
  const span = Math.max(1, last.at - first.at);
  const x = (at: number) =>
    points.length === 1
      ? (LEFT + WIDTH - RIGHT) / 2
      : LEFT + ((at - first.at) / span) * (WIDTH - LEFT - RIGHT);
  const y = (value: number) => HEIGHT - BOTTOM - ((value - low) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const line = points.map(({ at, value }) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`).join('L');
  const floor = HEIGHT - BOTTOM + 14;
  const endAt = Math.min(x(last.at), WIDTH - 34);
  return (
    <figure className={css.figure}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page has no other element */}
      <svg className={css.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <defs>
          <linearGradient id={fill} x2="0" y2="1">
            <stop className={css.deep} />
            <stop offset="1" className={css.shallow} />
          </linearGradient>
        </defs>
        {ticks.map((value) => (
          <g key={value}>
            <path className={css.grid} d={`M${LEFT} ${y(value)}H${WIDTH}`} />
            <text className={css.text} x="0" y={y(value) + 4.5}>
              {tick(value)}
            </text>
          </g>
        ))}
        <path
          fill={`url(#${fill})`}
          d={`M${line}L${x(last.at).toFixed(1)} ${floor}L${x(first.at).toFixed(1)} ${floor}Z`}
        />
        <path className={css.line} d={`M${line}`} />
        {points.length <= 20 &&
          points
            .slice(0, -1)
            .map(({ at, value }) => (
              <circle key={at} className={css.point} cx={x(at)} cy={y(value)} r="3.6" />
            ))}
        <circle className={css.last} cx={x(last.at)} cy={y(last.value)} r="7" />
        <text className={css.end} x={endAt} y={Math.max(14, y(last.value) - 16)} textAnchor="middle">
          {last.words}
        </text>
        <text className={css.text} x={LEFT} y={HEIGHT - 4}>
          {first.when}
        </text>
        {points.length > 1 && (
          <text className={css.text} x={WIDTH} y={HEIGHT - 4} textAnchor="end">
            {last.when}
          </text>
        )}
      </svg>
      <details className={css.table}>
        <summary className={css.summary}>{historyWords.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{historyWords.day}</th>
              <th scope="col">{valueName}</th>
            </tr>
          </thead>
          <tbody>
            {points.toReversed().map(({ at, when, words }) => (
              <tr key={at}>
                <th scope="row">{when}</th>
                <td>{words}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
