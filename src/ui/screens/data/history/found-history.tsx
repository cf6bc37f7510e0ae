import { useState } from 'react';
import type { Unit } from '../../../../core/owns/unit.ts';
import type { DayOrder } from '../../../../core/training/import-choices.ts';
import type { HistoryPreview } from '../../../../store/data-tools.ts';
import type { HistoryChoices } from '../../../../store/history-file.ts';
import { dateWords } from '../../../../words/en/date-words.ts';
import { importWords } from '../../../../words/en/import-words.ts';
import { unitWords } from '../../../../words/en/unit-words.ts';
import { Button } from '../../../components/button.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { useAsync } from '../../../hooks/use-async.ts';
import { useMinute } from '../../../hooks/use-time.ts';
import css from '../data-screen.module.css';
import { Progress } from '../progress.tsx';
import { NamesList } from './names-list.tsx';

const UNITS: readonly Unit[] = ['kg', 'lb'];
const DAY_ORDERS: readonly DayOrder[] = ['day-first', 'month-first'];

interface FoundHistoryProps {
  readonly preview: Extract<HistoryPreview, { readonly ok: true }>;
  /** How many sessions are imported already; null before that begins. */
  readonly written: number | null;
  /** The file is then read again. */
  readonly onDayOrder: (order: DayOrder) => void;
  readonly onBringIn: (choices: HistoryChoices) => void;
  readonly onStop: () => void;
}

/** Noon of a day such as "2025-03-03", on the clock of this device. */
const noonOf = (day: string): number => new Date(`${day}T12:00`).getTime();

/** What the import of a file would add; asks for the unit and for the names it does not know. */
export function FoundHistory({ preview, written, onDayOrder, onBringIn, onStop }: FoundHistoryProps) {
  const [choices, setChoices] = useState<HistoryChoices>({ unit: preview.unit, names: new Map() });
  const sorted = useAsync(() => preview.beside(choices), choices);
  const { app, sessions, sets, holds, names, leftOut, guessedDayOrder } = preview;
  const now = useMinute();
  const dayOf = (day: string) => dateWords.dayMonth(noonOf(day), now);
  if (written !== null) {
    const all = sorted?.fresh ?? sessions;
    return (
      <Progress
        words={importWords.written(written, unitWords.sessions(all))}
        share={written / Math.max(1, all)}
        stop={importWords.keepNothing}
        onStop={onStop}
      />
    );
  }
  const { fresh = 0, same = 0, different = 0 } = sorted ?? {};
  return (
    <>
      <ul className={css.brings}>
        <li>{importWords.from(app)}</li>
        <li>
          {importWords.counts(
            unitWords.sessions(sessions),
            unitWords.sets(sets),
            dayOf(preview.from),
            dayOf(preview.to),
          )}
        </li>
        {holds > 0 && <li>{importWords.holds(holds)}</li>}
        {same > 0 && <li>{importWords.here(same)}</li>}
        {different > 0 && <li>{importWords.different(different)}</li>}
        {leftOut.note + leftOut.distance > 0 && <li>{importWords.leftOut(leftOut)}</li>}
      </ul>
      {guessedDayOrder && (
        <>
          <p aria-hidden="true">{importWords.askDayOrder}</p>
          <Segmented
            label={importWords.askDayOrder}
            options={DAY_ORDERS.map((value) => ({ value, label: importWords.dayOrders[value] }))}
            value={guessedDayOrder}
            onChange={onDayOrder}
          />
        </>
      )}
      {preview.asksUnit && (
        <>
          <p aria-hidden="true">{importWords.askUnit}</p>
          <Segmented
            label={importWords.askUnit}
            options={UNITS.map((value) => ({ value, label: importWords.units[value] }))}
            value={choices.unit}
            onChange={(unit) => setChoices({ ...choices, unit })}
          />
        </>
      )}
      <NamesList
        names={names}
        chosen={choices.names}
        onChoose={(name, exercise) =>
          setChoices({ ...choices, names: new Map([...choices.names, [name, exercise]]) })
        }
      />
      {sorted && fresh === 0 && <p>{importWords.nothingNew}</p>}
      {fresh > 0 && (
        <Button kind="solid" size="lg" onClick={() => onBringIn(choices)}>
          {importWords.bringIn(unitWords.sessions(fresh))}
        </Button>
      )}
    </>
  );
}
