import { useId, useState } from 'react';
import type { Routine } from '../../../core/routine/routine.ts';
import { checkEntry, WEEKDAYS, type Weekday, type WeekEntry } from '../../../core/training/week/week-plan.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { weekWords } from '../../../words/en/week-words.ts';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Toggle } from '../../components/toggle.tsx';
import { withNames } from '../../components/with-names.tsx';
import { BreakChoice } from './break-choice.tsx';
import css from './entry-card.module.css';
import { TimeField } from './time-field.tsx';

const EVENING = { kind: 'once', minute: 18 * 60 } as const;
/** A routine at most this long can be a break at the desk. */
const SHORT_MINUTES = 10;

interface EntryCardProps {
  readonly routine: Routine;
  readonly entry: WeekEntry | null;
  readonly onChange: (entry: WeekEntry | null) => void;
}

/** The days and the time of one routine, with advice if they do not suit it. */
export function EntryCard({ routine, entry, onChange }: EntryCardProps) {
  const heading = useId();
  const days = entry?.days ?? [];
  /** Keeps the time while a routine has no day, for the next day picked. */
  const [last, setLast] = useState<WeekEntry['at']>(EVENING);
  const at = entry?.at ?? last;
  const toggle = (day: Weekday) => {
    setLast(at);
    const chosen = WEEKDAYS.filter((each) => (each === day) !== days.includes(each));
    onChange(chosen.length > 0 ? { routine: routine.id, days: chosen, at } : null);
  };
  const change = (to: WeekEntry['at']) => entry && onChange({ ...entry, at: to });
  const advice = entry && checkEntry(entry, routine);
  return (
    <fieldset className={css.card} aria-labelledby={heading}>
      <h2 id={heading} className={css.name} lang={routine.language}>
        {routine.name}
      </h2>
      <div className={css.days}>
        {WEEKDAYS.map((day) => (
          <Toggle
            key={day}
            pressed={days.includes(day)}
            label={dateWords.weekday(day)}
            onPress={() => toggle(day)}
          >
            {dateWords.shortWeekday(day)}
          </Toggle>
        ))}
      </div>
      {entry && (
        <>
          {routine.targetMinutes.high <= SHORT_MINUTES && <BreakChoice at={at} onChange={change} />}
          {at.kind === 'once' ? (
            <TimeField
              label={weekWords.at}
              value={at.minute}
              onChange={(minute) => change({ kind: 'once', minute })}
            />
          ) : (
            <div className={css.span}>
              <TimeField
                label={weekWords.from}
                value={at.from}
                onChange={(from) => change({ ...at, from })}
              />
              <TimeField label={weekWords.to} value={at.to} onChange={(to) => change({ ...at, to })} />
            </div>
          )}
        </>
      )}
      {advice && (
        <p className={css.advice} role="note">
          <Icon name={lateIcons.info} size="s" />
          <span>{withNames(weekWords.advice(advice, routine), [routine])}</span>
        </p>
      )}
    </fieldset>
  );
}
