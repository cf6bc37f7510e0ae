import { doseWords } from '../../../words/en/dose-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { Icon } from '../../components/icon.tsx';
import type { Drawing } from '../../components/icon-drawings.ts';
import { lateIcons } from '../../components/late-icons.ts';
import { useScales } from '../../hooks/use-scales.ts';
import type { Comparison } from '../../hooks/use-since-last-time.ts';
import css from './since-last-list.module.css';

/** As many as fit beside everything else on a phone. */
const SHOWN = 3;

const UP: Drawing = { line: 'M12 19V5.5M6 11l6-6 6 6' };
const SAME: Drawing = { line: 'M6 9.5h12M6 14.5h12' };
const SIGNS = { best: UP, up: UP, same: SAME, down: lateIcons.download, first: SAME } as const;

interface SinceLastListProps {
  readonly comparison: Comparison | null;
  readonly language: string;
}

/** The exercises that changed most since last time, the best first. Keeps its place while the past is read. */
export function SinceLastList({ comparison, language }: SinceLastListProps) {
  const scaleOf = useScales();
  const shown = comparison?.exercises.slice(0, SHOWN) ?? [];
  if (comparison && shown.length === 0) return null;
  return (
    <ul className={css.list} aria-label={summaryWords.sinceLastTime}>
      {shown.map(({ exercise, name, top, standing }) => (
        <li key={exercise} className={css.row} data-standing={standing}>
          <span className={css.sign}>
            <Icon name={SIGNS[standing]} size="s" />
          </span>
          <span className={css.words}>
            <b lang={language}>{name}</b> <span>{doseWords.result(top, scaleOf(exercise))}</span>
          </span>
          <span className={css.standing}>{summaryWords.standing[standing]}</span>
        </li>
      ))}
    </ul>
  );
}
