import type { ReactNode } from 'react';
import { shellWords } from '../../words/en/shell-words.ts';
import { Button } from '../components/button.tsx';
import { useBack, usePage } from '../hooks/use-page.ts';
import { routes } from './routes.ts';
import css from './screen.module.css';
import { TabBar } from './tab-bar.tsx';

interface ScreenProps {
  readonly title: string;
  /** The language of the title, if it is the name of a routine or exercise. */
  readonly lang?: string;
  /** `tabs` for the four main screens; `back` for screens reached from them. */
  readonly frame: 'tabs' | 'back';
  /** Drawn instead of the title's text. */
  readonly heading?: ReactNode;
  /** A line below the title. */
  readonly below?: ReactNode;
  /** Shown at the end of the title's line. */
  readonly beside?: ReactNode;
  /** Uses the whole width of a tablet. */
  readonly wide?: boolean;
  /** At the end of the line of the way back. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

/** The page around a screen: its one h1, a way back or the tabs, and the space for its bars. */
export function Screen({ title, lang, frame, heading, below, beside, wide, action, children }: ScreenProps) {
  'use no memo';
  const ref = usePage(title);
  const back = useBack(routes.today);
  return (
    <>
      <main className={css.screen} data-frame={frame} data-wide={wide || undefined}>
        {frame === 'back' && (
          <div className={css.top}>
            <Button kind="ghost" icon="back" iconOnly label={shellWords.back} onClick={back} />
            {action}
          </div>
        )}
        <div className={css.head}>
          <div>
            <h1 ref={ref} tabIndex={-1} className={css.title} lang={lang} data-frame={frame}>
              {heading ?? title}
            </h1>
            {below}
          </div>
          {beside}
        </div>
        {children}
      </main>
      {frame === 'tabs' && <TabBar />}
    </>
  );
}
