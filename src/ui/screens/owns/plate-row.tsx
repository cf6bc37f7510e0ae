import type { Plates } from '../../../core/owns/owns.ts';
import type { Unit } from '../../../core/owns/unit.ts';
import { loadWords } from '../../../words/en/load-words.ts';
import { ownsWords } from '../../../words/en/owns-words.ts';
import row from '../../components/row.module.css';
import { Stepper } from '../../components/stepper.tsx';
import { PlateDisc } from './plate-disc.tsx';

const MOST_PAIRS = 20;

interface PlateRowProps {
  readonly plates: Plates;
  readonly unit: Unit;
  readonly onChange: (pairs: number) => void;
}

/** How many pairs of a plate there are; without any, the row is grey and stays. */
export function PlateRow({ plates: { kg, pairs }, unit, onChange }: PlateRowProps) {
  return (
    <div className={row.row}>
      <PlateDisc kg={kg} owned={pairs > 0} />
      <span className={`${row.words} ${pairs > 0 ? 'strong' : 'quiet'}`}>{loadWords.load(kg, unit)}</span>
      <Stepper
        label={ownsWords.pairsOf(kg, unit)}
        value={pairs}
        min={0}
        max={MOST_PAIRS}
        onChange={(value) => onChange(Math.round(value))}
      />
    </div>
  );
}
