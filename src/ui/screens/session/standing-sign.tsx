import type { PartStanding } from '../../../core/training/history/beside-plan.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconSource } from '../../components/icon-drawings.ts';
import { lateIcons } from '../../components/late-icons.ts';
import css from './part-fold.module.css';

const UP = { line: 'M12 19V5.5M6 11l6-6 6 6' } as const;
const SIGNS: Readonly<Record<PartStanding, IconSource>> = {
  best: UP,
  up: UP,
  'as-planned': 'check',
  under: lateIcons.download,
  'left-out': lateIcons.minus,
};

/** How an exercise went: an arrow up for more than last time, a tick for as planned, an arrow down for less, a dash for none. */
export function StandingSign({ standing }: { readonly standing: PartStanding }) {
  return (
    <span className={css.sign} data-standing={standing}>
      <Icon name={SIGNS[standing]} size="s" />
      <span className="visually-hidden">{sessionWords.sign(standing)}</span>
    </span>
  );
}
