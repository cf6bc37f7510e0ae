import { Link } from 'wouter';
import { closestNames, type Findable } from '../../../core/finding/find-exercises.ts';
import { exercisesWords } from '../../../words/en/exercises-words.ts';
import { Button } from '../../components/button.tsx';
import type { Search } from '../../finding/search.ts';
import { routes } from '../../shell/routes.ts';

const CLOSE = 2;

interface NoResultProps {
  readonly search: Search;
  readonly all: readonly Findable[];
  readonly onClear: () => void;
}

/** Nothing fits: what is close, and a way out. */
export function NoResult({ search: { query, starred }, all, onClear }: NoResultProps) {
  const close = query ? closestNames(query, all, CLOSE) : [];
  const bare = starred && !query;
  return (
    <>
      <h2>{bare ? exercisesWords.noneStarred : exercisesWords.none(query)}</h2>
      <p className="note">{bare ? exercisesWords.noneStarredNote : exercisesWords.noneNote}</p>
      {close.length > 0 && (
        <p className="facts">
          <span>{exercisesWords.close}</span>
          {close.map(({ id, name, language }) => (
            <Link key={id} href={routes.exercise(id)} className="strong" lang={language}>
              {name}
            </Link>
          ))}
        </p>
      )}
      <Button kind="solid" onClick={onClear}>
        {exercisesWords.clearAll}
      </Button>
    </>
  );
}
