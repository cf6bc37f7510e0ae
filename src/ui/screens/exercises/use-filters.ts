import { useState } from 'react';
import { type App, useApp } from '../../app-context.ts';
import { NO_SEARCH, type Search } from '../../finding/search.ts';

/** As long as the page is open, so that Back from an exercise shows the same list again. */
const last = new WeakMap<App, Search>();

/** What is searched for, and a function that changes a part of it. */
export function useFilters(): [Search, (part: Partial<Search>) => void] {
  const app = useApp();
  const [search, setSearch] = useState(last.get(app) ?? NO_SEARCH);
  const change = (part: Partial<Search>) => {
    const next = { ...search, ...part };
    last.set(app, next);
    setSearch(next);
  };
  return [search, change];
}
