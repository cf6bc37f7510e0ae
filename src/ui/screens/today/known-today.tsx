import { useEffect, useState } from 'react';
import { isNamed } from '../../../core/finding/words-of.ts';
import { isOwnId } from '../../../core/routine/own-routine.ts';
import type { Routine } from '../../../core/routine/routine.ts';
import { dayOf } from '../../../core/training/history/days.ts';
import { routinesInOrder } from '../../../core/training/today/routines-in-order.ts';
import { shortRoutine } from '../../../core/training/today/short-routine.ts';
import type { TodayCard as Card } from '../../../core/training/today/today.ts';
import { isLive, offerOf } from '../../../store/session-view.ts';
import { firstWords } from '../../../words/en/first-words.ts';
import { todayWords } from '../../../words/en/today-words.ts';
import { useApp, useHistory, useLibrary, useSession } from '../../app-context.ts';
import { SearchField } from '../../components/search-field.tsx';
import { Section } from '../../components/section.tsx';
import { useMinute, useMinuteEnd } from '../../hooks/use-time.ts';
import { Screen } from '../../shell/screen.tsx';
import { BackupLine } from './backup-line.tsx';
import { DoneCard } from './done-card.tsx';
import { HabitLine } from './habit-line.tsx';
import { InstallLine } from './install-line.tsx';
import { KnownLine } from './known-line.tsx';
import { Lately } from './lately.tsx';
import { NextLine } from './next-line.tsx';
import { ShortLine } from './short-line.tsx';
import { LiveSessionCard, OwnSection, ResumeCard, TodayPlace, TodayStart } from './today-place.tsx';
import css from './today-screen.module.css';
import { useToday, useWeekPlan } from './use-today.ts';
import { WeekStrip } from './week-strip.tsx';
import { WeekTold } from './week-told.tsx';

const NONE: readonly never[] = [];
const MOST_WITHOUT_SEARCH = 8;

/** The first screen of a person who has a history, a plan or an open session. */
export function KnownToday() {
  const { expectStart } = useApp();
  useEffect(expectStart, [expectStart]);
  const now = useMinute();
  const end = useMinuteEnd();
  const plan = useWeekPlan();
  const card = useToday(plan);
  const routines = useLibrary((view) => view.routines);
  const favourites = useLibrary((view) => view.favourites ?? NONE);
  const sessions = useHistory((view) => view.sessions) ?? NONE;
  const [query, search] = useState('');
  const searchable = routines.length > MOST_WITHOUT_SEARCH;
  if (!card) return <TodayPlace />;
  const found = routinesInOrder(routines, sessions, favourites, end).filter(
    ({ id, name }) => !isOwnId(id) && isNamed(name, searchable ? query : ''),
  );
  const line = (routine: Routine) => (
    <KnownLine routine={routine} isFavourite={favourites.includes(routine.id)} />
  );
  const short = shortRoutine(routines);
  const isOffered = card.kind === 'start' && card.routine === short?.id;
  return (
    <Screen
      title={firstWords.today}
      frame="tabs"
      wide
      heading={firstWords.weekday(now)}
      below={<WeekTold plan={plan ?? NONE} />}
      beside={<WeekStrip plan={plan ?? NONE} />}
    >
      <div className={css.columns}>
        <div className={css.grid}>
          <TheCard card={card} />
          <div>
            {card.kind === 'done' && card.next && <NextLine next={card.next} today={dayOf(now)} />}
            {card.kind === 'done' && <HabitLine plan={plan ?? NONE} />}
            <InstallLine />
            <BackupLine sessions={sessions} now={now} />
            {short && !isOffered && card.kind !== 'done' && <ShortLine routine={short} />}
            {searchable && (
              <SearchField
                label={todayWords.search}
                clearLabel={todayWords.clearSearch}
                value={query}
                onChange={search}
              />
            )}
            <Section title={todayWords.routines} aside={todayWords.lastDoneFirst}>
              <ul className="ruled">
                {found.map((routine) => (
                  <li key={routine.id}>{line(routine)}</li>
                ))}
              </ul>
            </Section>
            <OwnSection line={line} query={searchable ? query : null} others={found.length} />
          </div>
          <Lately />
        </div>
      </div>
    </Screen>
  );
}

function TheCard({ card }: { readonly card: Card }) {
  const offer = useSession(offerOf);
  const onStage = useSession(isLive);
  const routine = useLibrary(({ routines }) =>
    card.kind === 'start' ? routines.find(({ id }) => id === card.routine) : undefined,
  );
  if (onStage) return <LiveSessionCard />;
  if (offer) return <ResumeCard offer={offer} />;
  if (card.kind === 'done') return <DoneCard session={card.session} />;
  if (card.kind !== 'start' || !routine) return null;
  return <TodayStart key={routine.id} routine={routine} why={card.why} rested={card.rested} />;
}
