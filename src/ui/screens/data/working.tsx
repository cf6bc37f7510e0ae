import { useEffect, useState } from 'react';
import { dataWords } from '../../../words/en/data-words.ts';
import { Sheet } from '../../components/sheet.tsx';
import { Progress } from './progress.tsx';
import type { Done, Ongoing } from './use-long-work.ts';

/** A shorter wait needs no word. */
const WORD_AFTER_MS = 400;
/** After this long, a person wants to know how far it is. */
const FIGURES_AFTER_MS = 2000;

/** Whether it is some time since the screen part appeared. */
function useAfter(ms: number): boolean {
  const [is, setIs] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setIs, ms, true);
    return () => clearTimeout(timer);
  }, [ms]);
  return is;
}

interface WorkingProps {
  readonly done: Done | null;
}

/** In the place of what is being read: says so when that is not done at once, and later how far it is. */
export function Working({ done }: WorkingProps) {
  const isLong = useAfter(WORD_AFTER_MS);
  const isVeryLong = useAfter(FIGURES_AFTER_MS);
  return isLong && <Progress {...progressOf(isVeryLong ? done : null)} />;
}

/** The same on a sheet, over a screen that waits for it. */
export function WorkingSheet({ done, stop, end }: Ongoing) {
  const isLong = useAfter(WORD_AFTER_MS);
  const isVeryLong = useAfter(FIGURES_AFTER_MS);
  const shown = isVeryLong ? done : null;
  return (
    <Sheet open={isLong} title={dataWords.working} onClose={end}>
      <Progress {...progressOf(shown)} {...(stop !== null && { stop, onStop: end })} />
    </Sheet>
  );
}

const progressOf = (done: Done | null) => ({
  words: done ? dataWords.soFar(done.count, done.all) : dataWords.working,
  share: done && done.count / Math.max(1, done.all),
});
