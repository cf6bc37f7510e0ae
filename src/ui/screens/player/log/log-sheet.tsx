import { useState } from 'react';
import { ownSetKey, type SetInfo } from '../../../../core/plan/plan.ts';
import { setsToLog } from '../../../../core/training/set-to-log.ts';
import type { LiveSession } from '../../../../store/session-view.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import { playerWords } from '../../../../words/en/player-words.ts';
import { setLogWords } from '../../../../words/en/set-log-words.ts';
import { useLibrary } from '../../../app-context.ts';
import { Button } from '../../../components/button.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import { withNames } from '../../../components/with-names.tsx';
import { useScales } from '../../../hooks/use-scales.ts';
import { LogPanel } from './log-panel.tsx';
import css from './log-sheet.module.css';

interface LogSheetProps extends LiveSession {
  readonly open: boolean;
  /** The set that is open at first; null for the latest. */
  readonly chosen: SetInfo | null;
  readonly onJump: (step: number) => void;
  readonly onHurt: (set: SetInfo) => void;
  readonly onClose: () => void;
}

/** Lists the sets done in this session, the latest first. One of them shows its log; a tap on another shows that one's. */
export function LogSheet({ open, onClose, ...session }: LogSheetProps) {
  return (
    <Sheet open={open} title={setLogWords.setsDone} onClose={onClose}>
      <Sets {...session} />
    </Sheet>
  );
}

function Sets({ plan, state, chosen: first, onJump, onHurt }: Omit<LogSheetProps, 'open' | 'onClose'>) {
  const sets = setsToLog(plan, state);
  const [chosen, setChosen] = useState<string | null>(() => {
    const all = sets.map(([{ set }]) => set);
    const open = all.find((set) => first && ownSetKey(set) === ownSetKey(first)) ?? all[0];
    return open ? ownSetKey(open) : null;
  });
  const exercises = useLibrary((view) => view.exercises);
  const scaleOf = useScales();
  return (
    <ol className={css.sets}>
      {sets.map((sides) => {
        const [{ set }] = sides;
        const key = ownSetKey(set);
        const isOpen = key === chosen;
        const step = plan.steps.findIndex((each) => each.kind === 'work' && ownSetKey(each.set) === key);
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
            {isOpen && step >= 0 && (
              <Button kind="ghost" icon="restart" onClick={() => onJump(step)}>
                {setLogWords.again}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
