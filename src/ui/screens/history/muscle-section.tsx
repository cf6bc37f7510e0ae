import { useState } from 'react';
import { type Begun, dayLived, dayOf, mondayOf, weekOf } from '../../../core/training/history/days.ts';
import { muscleSets, VOLUME } from '../../../core/training/history/muscle-sets.ts';
import { sorePlaces } from '../../../core/training/history/sore-places.ts';
import { weekMeaning } from '../../../core/training/history/week-meaning.ts';
import { historyWords } from '../../../words/en/history-words.ts';
import { meaningWords } from '../../../words/en/meaning-words.ts';
import { muscleWords } from '../../../words/en/muscle-words.ts';
import { number } from '../../../words/format.ts';
import { useApp, useHistory, useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Section } from '../../components/section.tsx';
import css from '../../components/table.module.css';
import { useAsync } from '../../hooks/use-async.ts';
import { useMinute } from '../../hooks/use-time.ts';
import { part } from '../../shell/late-component.ts';
import page from './history-screen.module.css';

/** Fetched late: the drawing of the body is large, and the table says the same. */
export const WeekBody = part('WeekBody', () => import('./week-body.tsx'));

const WEEKS = 4;
/** How many muscles are shown, those trained most, until the person asks for all. */
const FEW = 5;
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
  return (
    <Section
      title={historyWords.musclesThisWeek}
      aside={historyWords.weekSpan(mondayOf(week), mondayOf(week) + 6)}
    >
      <WeekBody sets={now} sore={sorePlaces(records)} />
      <p>{meaningWords.week(weekMeaning(now, usual))}</p>
      <table className={`${css.table} ${page.table}`}>
        <thead className="caption">
          <tr>
            <th scope="col">{historyWords.muscle}</th>
            <th scope="col">{historyWords.thisWeek}</th>
            <th scope="col">{historyWords.usual}</th>
          </tr>
        </thead>
        <tbody className="ruled">
          {muscles.slice(0, all ? undefined : FEW).map((muscle) => (
            <tr key={muscle}>
              <th scope="row">{muscleWords.all([muscle])}</th>
              <td>{number(half(now.get(muscle) ?? 0))}</td>
              <td className="quiet">{number(half(usual.get(muscle) ?? 0))}</td>
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
