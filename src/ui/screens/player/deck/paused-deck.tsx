import { useLocation } from 'wouter';
import { Button } from '../../../components/button.tsx';
import { routes } from '../../../shell/routes.ts';
import type { SheetName } from '../sheets/sheets.tsx';
import css from './paused-deck.module.css';
import { Tile } from './tile.tsx';

interface PausedDeckProps {
  /** The exercise on stage; null when none comes any more. */
  readonly exercise: string | null;
  readonly onResume: () => void;
  readonly onRestart: () => void;
  readonly onSheet: (sheet: SheetName) => void;
  /** Asks what to change about it. */
  readonly onChange: () => void;
}

/** Everything one does not need while moving. */
export function PausedDeck({ exercise, onResume, onRestart, onSheet, onChange }: PausedDeckProps) {
  const [, navigate] = useLocation();
  return (
    <>
      <div className={css.main} data-main>
        <Button kind="cta" size="xl" icon="play" onClick={onResume}>
          Resume
        </Button>
      </div>
      <div className={css.tiles}>
        <Tile icon="restart" onClick={onRestart}>
          Restart
        </Tile>
        <Tile icon="list" onClick={() => onSheet('steps')}>
          All steps
        </Tile>
        {exercise && (
          <Tile icon="info" onClick={() => navigate(routes.exercise(exercise))}>
            Details
          </Tile>
        )}
        {exercise && (
          <Tile icon="swap" onClick={onChange}>
            Change
          </Tile>
        )}
        <Tile icon="stop" danger onClick={() => onSheet('end')}>
          End
        </Tile>
      </div>
    </>
  );
}
