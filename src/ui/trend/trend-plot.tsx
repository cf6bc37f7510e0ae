import { type ReactNode, useId } from 'react';
import type { Stretch } from '../../core/training/history/curve.ts';
import { historyWords } from '../../words/en/history-words.ts';
import { meaningWords } from '../../words/en/meaning-words.ts';
import { number } from '../../words/format.ts';
import table from '../components/table.module.css';
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
  /** Better than all before it. */
  readonly isBest: boolean;
}

/** A session in which it hurt. */
export interface HurtPoint {
  readonly at: number;
  readonly level: number;
  /** "Lower back, 4 of 10". */
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
  /** Breaks: the line leaves them out. */
  readonly away: readonly Stretch[];
  readonly lighter: readonly Stretch[];
  /** Oldest first. */
  readonly hurt: readonly HurtPoint[];
  /** What the curve means, in sentences. */
  readonly meaning: readonly string[];
}

/** Three values for the axis: the lowest, the highest and the one halfway. */
function ticksOf(values: readonly number[]): readonly [number, number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const pad = high === low ? Math.max(1, Math.abs(high) * 0.1) : 0;
  return [low - pad, (low + high) / 2, high + pad];
}

/** One series over time with its last point labelled, and the same values as a table. */
export function TrendPlot({ label, valueName, points, tick, away, lighter, hurt, meaning }: TrendPlotProps) {
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
  const place = ({ at, value }: PlotPoint) => `${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
  /** Whether there was a break between a point and the one before it. */
  const isBack = (point: PlotPoint, before: PlotPoint | undefined) =>
    before !== undefined && away.some(({ from, to }) => from >= before.at && to <= point.at);
  const line = points
    .map((point, i) => (isBack(point, points[i - 1]) ? 'M' : i > 0 ? 'L' : '') + place(point))
    .join('');
  const bridges = points.flatMap((point, i) => {
    const before = points[i - 1];
    return before && isBack(point, before) ? [`M${place(before)}L${place(point)}`] : [];
  });
  /** A place inside the drawing, also for a day before the first point or after the last. */
  const within = (at: number) => Math.min(WIDTH - RIGHT, Math.max(LEFT, x(at)));
  const painAt = (i: number): string =>
    hurt
      .filter(({ at }) => at <= (points[i]?.at ?? at) || i === points.length - 1)
      .filter(({ at }) => i === 0 || at > (points[i - 1]?.at ?? 0))
      .map(({ words }) => words)
      .join('; ');
  const floor = HEIGHT - BOTTOM + 14;
  const endAt = Math.min(x(last.at), WIDTH - 34);
  return (
    <figure className={css.figure}>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing in the page has no other element */}
      <svg className={css.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        <defs>
          <pattern
            id={`${fill}l`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <path className={css.hatch} d="M2 0v8" />
          </pattern>
        </defs>
        {ticks.map((value) => (
          <g key={value}>
            <path className={css.grid} d={`M${LEFT} ${y(value)}H${WIDTH}`} />
            <text className={css.text} x="0" y={y(value) + 4.5}>
              {tick(value)}
            </text>
          </g>
        ))}
        {away.map(({ from, to }) => (
          <rect
            key={from}
            className={css.away}
            x={x(from)}
            y={TOP - 14}
            width={Math.max(0, x(to) - x(from))}
            height={floor - TOP + 14}
            rx="4"
          />
        ))}
        {lighter.map(({ from, to }) => (
          <rect
            key={from}
            fill={`url(#${fill}l)`}
            x={x(from) - 5}
            y={TOP - 14}
            width={x(to) - x(from) + 10}
            height={floor - TOP + 14}
          />
        ))}
        {bridges.length > 0 && <path className={css.bridge} d={bridges.join('')} />}
        <path className={css.line} d={`M${line}`} />
        {points.map(({ at, value, isBest }, i) =>
          isBest ? (
            <path key={`${at}/${i}`} className={css.best} d={`M${x(at)} ${y(value) - 7}l7 7-7 7-7-7Z`} />
          ) : (
            points.length <= 20 && (
              <circle key={`${at}/${i}`} className={css.point} cx={x(at)} cy={y(value)} r="3.6" />
            )
          ),
        )}
        {!last.isBest && <circle className={css.last} cx={x(last.at)} cy={y(last.value)} r="7" />}
        {hurt.map(({ at, level }, i) => (
          <g key={`${at}/${i}`} className={css.hurt}>
            <path d={`M${within(at)} ${floor - 20}l10 10-10 10-10-10Z`} />
            <text x={within(at)} y={floor - 10}>
              {number(level)}
            </text>
          </g>
        ))}
        <text className={css.end} x={endAt} y="16" textAnchor="middle">
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
      {(points.some(({ isBest }) => isBest) || away.length + lighter.length + hurt.length > 0) && (
        <p className={`facts ${css.key}`} aria-hidden="true">
          {points.some(({ isBest }) => isBest) && (
            <span>
              <Sign>
                <path className={css.best} d="M12 6l6 6-6 6-6-6Z" />
              </Sign>
              {meaningWords.newBest}
            </span>
          )}
          {lighter.length > 0 && (
            <span>
              <Sign>
                <path className={css.hatch} d="M2 20 14 4M11 20 23 4" />
              </Sign>
              {meaningWords.lighter}
            </span>
          )}
          {away.length > 0 && (
            <span>
              <Sign>
                <path className={css.bridge} d="M2 12h20" />
              </Sign>
              {meaningWords.away}
            </span>
          )}
          {hurt.length > 0 && (
            <span>
              <Sign>
                <g className={css.hurt}>
                  <path d="M12 2l10 10-10 10L2 12Z" />
                </g>
              </Sign>
              {meaningWords.hurt}
            </span>
          )}
        </p>
      )}
      {meaning.length > 0 && <figcaption>{meaning.join(' ')}</figcaption>}
      <details>
        <summary className={css.summary}>{historyWords.asTable}</summary>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{historyWords.day}</th>
              <th scope="col">{valueName}</th>
              {hurt.length > 0 && <th scope="col">{meaningWords.pain}</th>}
            </tr>
          </thead>
          <tbody className="ruled">
            {points
              .map(({ at, when, words, isBest }, i) => (
                <tr key={`${at}/${i}`}>
                  <th scope="row">{when}</th>
                  <td>{isBest ? meaningWords.best(words) : words}</td>
                  {hurt.length > 0 && <td>{painAt(i)}</td>}
                </tr>
              ))
              .toReversed()}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Sign({ children }: { readonly children: ReactNode }) {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}
