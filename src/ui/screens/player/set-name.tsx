import type { SetInfo } from '../../../core/plan/plan.ts';
import { setWords } from '../../../words/en/set-words.ts';
import { withElement } from '../../components/with-element.tsx';

interface SetNameProps {
  readonly set: Pick<SetInfo, 'name' | 'side'>;
  /** The language of the exercise's name. */
  readonly language: string;
}

/** "Side plank, left", with the name marked with its language. */
export function SetName({ set, language }: SetNameProps) {
  return withElement(
    (name) => setWords.name({ name, side: set.side }),
    <span lang={language}>{set.name}</span>,
  );
}
