import { useLocation } from 'wouter';
import { playerWords } from '../../../../words/en/player-words.ts';
import { setLogWords } from '../../../../words/en/set-log-words.ts';
import { Button } from '../../../components/button.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { routes } from '../../../shell/routes.ts';
import type { SheetName } from '../sheets/sheets.tsx';
import { UndoButton } from '../undo/undo-button.tsx';
import type { UndoOffer } from '../undo/use-undo.ts';
import css from './paused-deck.module.css';
import { Tile } from './tile.tsx';

interface PausedDeckProps {
  /** The current exercise; null when the plan has no work. */
  readonly exercise: string | null;
  /** The offer to undo the last Done, Skip or jump, for a while; in the place of Restart. */
  readonly undo: UndoOffer | null;
  readonly onResume: () => void;
  readonly onRestart: () => void;
  readonly onSheet: (sheet: SheetName) => void;
  /** Opens the log of all sets done; null before the first. */
  readonly onLog: (() => void) | null;
  /** Asks what to change about it; null under a clock, whose moves cannot be changed. */
  readonly onChange: (() => void) | null;
  /** Asks where it hurts; null before the first set. */
  readonly onHurt: (() => void) | null;
}

/** The controls that are not needed while moving. */
export function PausedDeck({
  exercise,
  undo,
  onResume,
  onRestart,
  onSheet,
  onLog,
  onChange,
  onHurt,
}: PausedDeckProps) {
  const [, navigate] = useLocation();
  return (
    <>
      <div className={css.main} data-main>
        <Button kind="cta" size="xl" icon="play" onClick={onResume}>
          {playerWords.resume}
        </Button>
      </div>
      <div className={css.tiles}>
        {undo ? (
          <UndoButton offer={undo} />
        ) : (
          <Tile icon="restart" onClick={onRestart}>
            {playerWords.restart}
          </Tile>
        )}
        <Tile icon={lateIcons.list} onClick={() => onSheet('steps')}>
          {playerWords.allSteps}
        </Tile>
        {exercise && (
          <Tile icon={lateIcons.info} onClick={() => navigate(routes.exercise(exercise))}>
            {playerWords.details}
          </Tile>
        )}
        {exercise && onChange && (
          <Tile icon={lateIcons.swap} onClick={onChange}>
            {playerWords.change}
          </Tile>
        )}
        {onLog && (
          <Tile icon={lateIcons.pencil} onClick={onLog}>
            {setLogWords.setsDone}
          </Tile>
        )}
        {onHurt && (
          <Tile icon={lateIcons.bolt} onClick={onHurt}>
            {setLogWords.itHurts}
          </Tile>
        )}
        <Tile icon={lateIcons.stop} danger onClick={() => onSheet('end')}>
          {playerWords.end}
        </Tile>
      </div>
      {exercise && !onChange && <p className="note">{playerWords.clockStays}</p>}
    </>
  );
}
