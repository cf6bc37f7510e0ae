import { MUSCLES } from '../../../core/routine/exercise.ts';
import { exercisesWords } from '../../../words/en/exercises-words.ts';
import { useLibrary } from '../../app-context.ts';
import { MuscleMap } from '../../body/muscle-map.tsx';
import columns from '../../components/columns.module.css';
import { SearchField } from '../../components/search-field.tsx';
import { Section } from '../../components/section.tsx';
import { FilterChips, MuscleChips, turned } from '../../finding/filter-chips.tsx';
import { NO_SEARCH } from '../../finding/search.ts';
import { useFound } from '../../finding/use-found.ts';
import { useScales } from '../../hooks/use-scales.ts';
import { Screen } from '../../shell/screen.tsx';
import { ExerciseLine } from './exercise-line.tsx';
import { NoResult } from './no-result.tsx';
import { useFilters } from './use-filters.ts';

/** All exercises: by name, muscle and kit. */
export function ExercisesScreen() {
  const book = useLibrary((view) => view.exercises);
  const [search, change] = useFilters();
  const { rows, all } = useFound(search);
  const scaleOf = useScales();
  const { query, muscles } = search;
  const used = new Set([...book.values()].flatMap((each) => [...each.muscles.main, ...each.muscles.also]));
  const count = exercisesWords.count(rows.length, muscles);
  const order = query
    ? exercisesWords.bestFirst
    : muscles.length > 0
      ? exercisesWords.leadsFirst
      : rows.some(({ last }) => last) && exercisesWords.order;
  return (
    <Screen title={exercisesWords.title} frame="tabs" wide>
      <div className={columns.two}>
        <div>
          <SearchField
            label={exercisesWords.search}
            clearLabel={exercisesWords.clearSearch}
            value={query}
            onChange={(typed) => change({ query: typed })}
          />
          <FilterChips book={book} search={search} onChange={change} />
          {query === '' && (
            <>
              <MuscleMap
                chosen={muscles}
                onToggle={(muscle) => change({ muscles: turned(muscles, muscle) })}
              />
              <MuscleChips
                shown={MUSCLES.filter((muscle) => used.has(muscle) || muscles.includes(muscle))}
                chosen={muscles}
                onChange={change}
              />
            </>
          )}
        </div>
        <div>
          <output className="visually-hidden">{count}</output>
          {rows.length === 0 ? (
            <NoResult search={search} all={all} onClear={() => change(NO_SEARCH)} />
          ) : (
            <Section title={count} aside={order}>
              <ul className="ruled">
                {rows.map((row) => (
                  <ExerciseLine key={row.id} found={row} scale={scaleOf(row.id)} />
                ))}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </Screen>
  );
}
