import { type ReactNode, useEffect } from 'react';
import { shellWords } from '../../../words/en/shell-words.ts';
import { startWords } from '../../../words/en/start-words.ts';
import { Button } from '../../components/button.tsx';
import { usePage } from '../../hooks/use-page.ts';
import page from '../../shell/screen.module.css';
import css from './start-test.module.css';

interface StartPageProps {
  readonly title: string;
  readonly note: string;
  /** Between Back and Skip: how far the person has come. */
  readonly progress: ReactNode;
  readonly onBack: () => void;
  readonly onSkip: () => void;
  readonly children: ReactNode;
}

/** A page of the first time: what it asks, with Back and Skip. */
export function StartPage({ title, note, progress, onBack, onSkip, children }: StartPageProps) {
  const heading = usePage(title);
  // The pages share an address, and each is read from its top.
  useEffect(() => {
    scrollTo(0, 0);
  }, []);
  return (
    <main className={`${page.screen} ${css.test}`}>
      <div className={page.top}>
        <Button kind="ghost" icon="back" iconOnly label={shellWords.back} onClick={onBack} />
        {progress}
        <Button kind="ghost" onClick={onSkip}>
          {startWords.skip}
        </Button>
      </div>
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="quiet">{note}</p>
      </div>
      {children}
    </main>
  );
}
