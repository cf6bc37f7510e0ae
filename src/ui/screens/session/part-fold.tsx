import { askedOf, partStanding, plannedSets } from '../../../core/training/history/beside-plan.ts';
import type { SessionPart } from '../../../core/training/history/parts-of-session.ts';
import { worstPain } from '../../../core/training/pain/after-pain.ts';
import { type SessionRecord, setsDone } from '../../../core/training/record.ts';
import type { Standing } from '../../../core/training/since-last-time.ts';
import { painWords } from '../../../words/en/pain-words.ts';
import { sessionWords } from '../../../words/en/session-words.ts';
import { setWords } from '../../../words/en/set-words.ts';
import { summaryWords } from '../../../words/en/summary-words.ts';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { useScales } from '../../hooks/use-scales.ts';
import css from './part-fold.module.css';
import { SetLine } from './set-line.tsx';
import { StandingSign } from './standing-sign.tsx';

interface PartFoldProps {
  readonly record: SessionRecord;
  readonly part: SessionPart;
  /** Beside the sessions before; undefined until they are read, and for a warm-up. */
  readonly past: Standing | undefined;
}

/** One line that says how an exercise went, and opens to its sets. */
export function PartFold({ record, part, past }: PartFoldProps) {
  const { kind, name, exercise, sets } = part;
  const scale = useScales()(exercise);
  const isOne = kind === 'exercise';
  const standing = partStanding(sets, isOne ? past : undefined);
  const hurt = worstPain(sets);
  const count = setWords.done(setsDone(sets), plannedSets(sets));
  return (
    <details className={css.fold}>
      <summary className={css.line}>
        <StandingSign standing={standing} />
        <span className={css.words}>
          {isOne ? (
            <b className="strong" lang={record.language}>
              {name}
            </b>
          ) : (
            <b className="strong">{kind === 'warm-up' ? sessionWords.warmUp : sessionWords.coolDown}</b>
          )}
          {isOne && standing !== 'left-out' && (
            <span className="note">{summaryWords.details(sets, askedOf(sets), scale)}</span>
          )}
          {standing === 'left-out' && <span className="note">{sessionWords.standing('left-out')}</span>}
          {hurt && <span className={css.hurt}>{painWords.hurt(hurt)}</span>}
        </span>
        <span className="note">{count}</span>
        <span className={css.turn}>
          <Icon name={lateIcons.down} size="s" />
        </span>
      </summary>
      <ul className={css.sets}>
        {sets.map((set) => (
          <SetLine
            key={`${set.slot}/${set.exercise}/${set.set}/${set.side}`}
            record={record}
            set={set}
            isNamed={!isOne}
          />
        ))}
      </ul>
    </details>
  );
}
