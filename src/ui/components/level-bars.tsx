import type { Experience } from '../../core/routine/routine.ts';
import { EXPERIENCES, experienceWords } from '../../words/en/experience.ts';
import css from './level-bars.module.css';

interface LevelBarsProps {
  readonly experience: readonly Experience[];
}

/** Whom a routine suits: three rising bars, and the words. */
export function LevelBars({ experience }: LevelBarsProps) {
  return (
    <span className={css.level}>
      <span className={css.bars} aria-hidden="true">
        {EXPERIENCES.map((each) => (
          <i key={each} className={css.bar} data-lit={experience.includes(each) || undefined} />
        ))}
      </span>
      {experienceWords(experience)}
    </span>
  );
}
