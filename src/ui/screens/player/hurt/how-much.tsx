import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SetInfo, Side } from '../../../../core/plan/plan.ts';
import { hasSides, MOST_PAIN, type Pain, type PainPlace } from '../../../../core/session/pain.ts';
import { needsRedFlags, painVerdict } from '../../../../core/training/pain/pain-verdict.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { beforeWords } from '../../../../words/en/before-words.ts';
import { painWords } from '../../../../words/en/pain-words.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { Toggle } from '../../../components/toggle.tsx';
import { withNames } from '../../../components/with-names.tsx';
import css from './hurt.module.css';
import { useHurtReport } from './use-hurt-report.ts';
import { WaysList } from './ways-list.tsx';

const LEVELS = Array.from({ length: MOST_PAIN + 1 }, (_, level) => level);
/** How long an answer that calls for nothing stays in sight. */
const NOTED_MS = 1500;

interface HowMuchProps extends LiveSession {
  readonly set: SetInfo;
  readonly at: { readonly place: PainPlace; readonly side: Side | null };
  readonly onSide: (side: Side) => void;
  readonly onAnother: () => void;
  readonly onClose: (goOn: boolean) => void;
}

/** The second question, with what follows from the answer. */
export function HowMuch({ plan, state, set, at, onSide, onAnother, onClose }: HowMuchProps) {
  const [level, setLevel] = useState<number | null>(null);
  const [sharp, setSharp] = useState(false);
  const first = useRef<HTMLFieldSetElement>(null);
  const report = useHurtReport({ plan, state, set });
  const pain: Pain | null = level === null ? null : { ...at, level, sharp };
  const verdict = pain && painVerdict(pain);
  const goOn = useEffectEvent(() => {
    if (!pain) return;
    report.note(pain);
    onClose(true);
  });
  useEffect(() => {
    if (verdict !== 'go-on') return undefined;
    const timer = setTimeout(goOn, NOTED_MS);
    return () => clearTimeout(timer);
    // Another answer starts the time again.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [verdict, level]);
  // The button that was pressed is gone, and its part of the sheet with it.
  useEffect(() => {
    const sheet = first.current?.closest('dialog');
    if (sheet) sheet.scrollTop = 0;
    first.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={`${css.part} ${css.much}`}>
      <div className={css.part}>
        <fieldset ref={first} className={css.levels} aria-label={painWords.scale} tabIndex={-1}>
          {LEVELS.map((each) => (
            <Toggle key={each} pressed={each === level} onPress={() => setLevel(each)}>
              <b className={css.level} data-verdict={painVerdict({ level: each, sharp: false })}>
                {painWords.level(each)}
              </b>
            </Toggle>
          ))}
        </fieldset>
        <p className={css.bands}>
          {(['go-on', 'ease', 'stop'] as const).map((each, i) => (
            <span key={each} className={css.level} data-verdict={each}>
              {painWords.bands[i]}
            </span>
          ))}
        </p>
        <div className={css.chips}>
          <Button kind="outline" icon="back" onClick={onAnother}>
            {painWords.another}
          </Button>
          <Button kind={sharp ? 'solid' : 'outline'} aria-pressed={sharp} onClick={() => setSharp(!sharp)}>
            {painWords.sharp}
          </Button>
          {hasSides(at.place) &&
            (['left', 'right'] as const).map((side) => (
              <Button
                key={side}
                kind={at.side === side ? 'solid' : 'outline'}
                aria-pressed={at.side === side}
                onClick={() => onSide(side)}
              >
                {painWords.sides[side]}
              </Button>
            ))}
        </div>
      </div>
      <div className={css.part}>
        <output className={css.part}>
          {pain && needsRedFlags(pain) && (
            <span className={css.flags}>
              <Icon name={lateIcons.warn} />
              <span>
                <b className="strong">{beforeWords.seeDoctor}</b> {beforeWords.signs}
              </span>
            </span>
          )}
          {pain && (
            <b className="strong">
              {withNames(verdict === 'go-on' ? painWords.noted : painWords.follows(pain, set.name), [
                { name: set.name, language: plan.language },
              ])}
            </b>
          )}
        </output>
        {pain && verdict !== 'go-on' && (
          <WaysList exercise={set.exercise} report={report} pain={pain} onClose={onClose} />
        )}
      </div>
    </div>
  );
}
