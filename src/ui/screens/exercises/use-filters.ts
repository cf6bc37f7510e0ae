import { useState } from 'react';
import { type Filters, NO_FILTERS } from '../../../core/finding/choose-exercises.ts';

export interface Search extends Filters {
  readonly query: string;
}

export const NO_SEARCH: Search = { ...NO_FILTERS, query: '' };

let last = NO_SEARCH;

const keep = (search: Search): Search => {
  last = search;
  return search;
};

/** What is searched for. It lasts as long as the page, so that Back from an exercise shows the same list again. */
export function useFilters(): [Search, (part: Partial<Search>) => void] {
  const [search, setSearch] = useState(last);
  return [search, (part) => setSearch((now) => keep({ ...now, ...part }))];
}
