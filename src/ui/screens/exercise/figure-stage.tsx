import { useEffect, useRef, useState } from 'react';
import { exerciseWords } from '../../../words/en/exercise-words.ts';
import { Button } from '../../components/button.tsx';
import type { IconSource } from '../../components/icon-drawings.ts';
import { lateIcons } from '../../components/late-icons.ts';
import { useFigure } from '../../figure/figure-for.ts';
import { FigurePlace } from '../../figure/figure-place.tsx';
import { useCalm } from '../../hooks/use-media.ts';
import css from './figure-stage.module.css';
import { FigureViews } from './figure-views.tsx';

interface FigureStageProps {
  readonly exercise: string;
  readonly name: string;
  readonly icon: IconSource;
  readonly language: string;
}

/** The large figure of an exercise, with a button that stops it: movement distracts from reading. */
export function FigureStage({ exercise, name, icon, language }: FigureStageProps) {
  const stage = useRef<HTMLDivElement>(null);
  const figure = useFigure(exercise);
  const calm = useCalm();
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    const element = stage.current;
    if (!element || !stopped) return undefined;
    const moving = () => element.getAnimations?.({ subtree: true }).filter(isEndless) ?? [];
    const hold = () => {
      for (const each of moving()) each.pause();
    };
    hold();
    // The figure is drawn once fetched, and again when its size changes.
    const drawn = new MutationObserver(hold);
    drawn.observe(element, { childList: true, subtree: true });
    return () => {
      drawn.disconnect();
      for (const each of moving()) each.play();
    };
  }, [stopped]);
  return (
    <div ref={stage} className={`card ${css.figure}`}>
      {figure && figure.also !== null ? (
        <FigureViews figure={figure} name={name} language={language} />
      ) : (
        <FigurePlace exercise={exercise} size="large" icon={icon} label={name} language={language} />
      )}
      {!calm && (
        <span className={css.stop}>
          <Button
            kind="ghost"
            icon={stopped ? 'play' : lateIcons.pause}
            iconOnly
            label={stopped ? exerciseWords.moveFigure : exerciseWords.stopFigure}
            onClick={() => setStopped(!stopped)}
          />
        </span>
      )}
    </div>
  );
}

const isEndless = ({ effect }: Animation): boolean => effect?.getTiming().iterations === Infinity;
