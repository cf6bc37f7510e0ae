import { useState } from 'react';
import { logKey, type SetInfo } from '../../../../core/plan/plan.ts';
import { setsToLog } from '../../../../core/training/set-to-log.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { setLogWords } from '../../../../words/en/set-log-words.ts';
import { useLibrary } from '../../../app-context.ts';
import { Sheet } from '../../../components/sheet.tsx';
import { withNames } from '../../../components/with-names.tsx';
import { useScales } from '../../../hooks/use-scales.ts';
import { LogPanel } from './log-panel.tsx';
import css from './log-sheet.module.css';

interface LogSheetProps extends LiveSession {
  readonly open: boolean;
  readonly onHurt: (set: SetInfo) => void;
  readonly onClose: () => void;
}

/** Every set done in this session, the latest first and open; a tap opens another. */
export function LogSheet({ open, onClose, ...session }: LogSheetProps) {
  return (
    <Sheet open={open} title={setLogWords.whatYouDid} onClose={onClose}>
      <Sets {...session} />
    </Sheet>
  );
}

function Sets({ plan, state, onHurt }: Omit<LogSheetProps, 'open' | 'onClose'>) {
  const sets = setsToLog(plan, state);
  const [chosen, setChosen] = useState<string | null>(() => (sets[0] ? logKey(sets[0][0].set) : null));
  const exercises = useLibrary((view) => view.exercises);
  const scaleOf = useScales();
  return (
    <ol className={css.sets}>
      {sets.map((sides) => {
        const [{ set }] = sides;
        const key = logKey(set);
        const isOpen = key === chosen;
        return (
          <li key={key} className={css.set}>
            <button
              type="button"
              className={css.row}
              aria-expanded={isOpen}
              onClick={() => setChosen(isOpen ? null : key)}
            >
              <b>{withNames(playerWords.setOf(set.name, set.set), exercises.values())}</b>
              <span className={css.results}>
                {sides.map(({ set: { side }, result }) => (
                  <span key={side} dir="ltr">
                    {doseWords.result(result, scaleOf(set.exercise))}
                  </span>
                ))}
              </span>
            </button>
            {isOpen && <LogPanel sides={sides} pains={state.pains ?? {}} onHurt={onHurt} />}
          </li>
        );
      })}
    </ol>
  );
}
