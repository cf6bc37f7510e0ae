import { useLocation } from 'wouter';
import { player } from '../../../../words/en/player.ts';
import { Button } from '../../../components/button.tsx';
import { routes } from '../../../shell/routes.ts';
import type { SheetName } from '../sheets/sheets.tsx';
import css from './paused-deck.module.css';
import { Tile } from './tile.tsx';

interface PausedDeckProps {
  /** The current exercise; null when the plan has no work. */
  readonly exercise: string | null;
  readonly onResume: () => void;
  readonly onRestart: () => void;
  readonly onSheet: (sheet: SheetName) => void;
  /** Asks what to change about it. */
  readonly onChange: () => void;
}

/** The controls that are not needed while moving. */
export function PausedDeck({ exercise, onResume, onRestart, onSheet, onChange }: PausedDeckProps) {
  const [, navigate] = useLocation();
  return (
    <>
      <div className={css.main} data-main>
        <Button kind="cta" size="xl" icon="play" onClick={onResume}>
          {player.resume}
        </Button>
      </div>
      <div className={css.tiles}>
        <Tile icon="restart" onClick={onRestart}>
          {player.restart}
        </Tile>
        <Tile icon="list" onClick={() => onSheet('steps')}>
          {player.allSteps}
        </Tile>
        {exercise && (
          <Tile icon="info" onClick={() => navigate(routes.exercise(exercise))}>
            {player.details}
          </Tile>
        )}
        {exercise && (
          <Tile icon="swap" onClick={onChange}>
            {player.change}
          </Tile>
        )}
        <Tile icon="stop" danger onClick={() => onSheet('end')}>
          {player.end}
        </Tile>
      </div>
    </>
  );
}
