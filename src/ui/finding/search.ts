import { type Filters, NO_FILTERS } from '../../core/finding/choose-exercises.ts';

/** What exercises are searched for by. */
export interface Search extends Filters {
  readonly query: string;
}

export const NO_SEARCH: Search = { ...NO_FILTERS, query: '' };
