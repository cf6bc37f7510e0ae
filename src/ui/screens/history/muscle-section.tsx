import { useState } from 'react';
import { type Begun, dayLived, dayOf, weekOf } from '../../../core/training/history/days.ts';
import { muscleSets, VOLUME } from '../../../core/training/history/muscle-sets.ts';
import { sorePlaces } from '../../../core/training/history/sore-places.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { muscleWords } from '../../../words/en/muscle-words.ts';
import { number } from '../../../words/format.ts';
import { useApp, useHistory, useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { WeekBody } from './late-week-body.ts';
import css from './muscle-section.module.css';

const WEEKS = 4;
/** How many muscles are shown, those trained most, until the person asks for all. */
const FEW = 6;
const half = (sets: number) => Math.round(sets * 2) / 2;

/** Sets a week by muscle: this week, beside the weeks before it. */
export function MuscleSection() {
  const [all, setAll] = useState(false);
  const { history } = useApp();
  const sessions = useHistory((view) => view.sessions);
  const exercises = useLibrary((view) => view.exercises);
  const routines = useLibrary((view) => view.routines);
  const week = weekOf(dayOf(useMinute()));
  // Newest first.
  const old = (sessions ?? []).findIndex((each) => weekOf(dayLived(each)) < week - WEEKS);
  const recent = (sessions ?? []).slice(0, old < 0 ? undefined : old);
  const records = useAsync(
    async () => (await history.getState().storage()).records(recent.map(({ id }) => id)),
    recent.map(({ id }) => id).join(),
  );
  if (!records || records.length === 0) return null;
  const weekOfRecord = (record: Begun) => weekOf(dayLived(record));
  const now = new Map(
    muscleSets(
      records.filter((record) => weekOfRecord(record) === week),
      exercises,
      routines,
    ).map(({ muscle, sets }) => [muscle, sets]),
  );
  const before = records.filter((record) => weekOfRecord(record) < week);
  const weeks = Math.max(1, new Set(before.map(weekOfRecord)).size);
  const usual = new Map(
    muscleSets(before, exercises, routines).map(({ muscle, sets }) => [muscle, sets / weeks]),
  );
  const muscles = [...new Set([...now.keys(), ...usual.keys()])].toSorted(
    (a, b) => (now.get(b) ?? 0) - (now.get(a) ?? 0) || (usual.get(b) ?? 0) - (usual.get(a) ?? 0),
  );
  const most = Math.max(1, ...now.values(), ...usual.values());
  return (
    <Section title={historyWords.setsAWeek} aside={historyWords.halfNote}>
      <WeekBody sets={now} sore={sorePlaces(records)} />
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{historyWords.muscle}</th>
            <th scope="col">{historyWords.thisWeek}</th>
            <th scope="col">{historyWords.usual}</th>
          </tr>
        </thead>
        <tbody>
          {muscles.slice(0, all ? undefined : FEW).map((muscle) => (
            <tr key={muscle}>
              <th scope="row" className={css.muscle}>
                {muscleWords.all([muscle])}
                <span className={css.bar} aria-hidden="true">
                  <span className={css.now} style={{ width: `${((now.get(muscle) ?? 0) / most) * 100}%` }} />
                  <span
                    className={css.usual}
                    style={{ insetInlineStart: `${((usual.get(muscle) ?? 0) / most) * 100}%` }}
                  />
                </span>
              </th>
              <td className={css.number}>{number(half(now.get(muscle) ?? 0))}</td>
              <td className={css.number}>{number(half(usual.get(muscle) ?? 0))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">{historyWords.volumeLandmarks(VOLUME)}</p>
      {!all && muscles.length > FEW && (
        <Button kind="ghost" onClick={() => setAll(true)}>
          {historyWords.allMuscles(muscles.length)}
        </Button>
      )}
    </Section>
  );
}
