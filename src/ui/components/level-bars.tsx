import { EXPERIENCES, type Experience } from '../../core/routine/routine.ts';
import { routineWords } from '../../words/en/routine-words.ts';
import css from './level-bars.module.css';

interface LevelBarsProps {
  readonly experience: readonly Experience[];
}

/** The experience a routine asks for, as three rising bars and in words. */
export function LevelBars({ experience }: LevelBarsProps) {
  return (
    <span className={css.level}>
      <span className={css.bars} aria-hidden="true">
        {EXPERIENCES.map((each) => (
          <i key={each} className={css.bar} data-lit={experience.includes(each) || undefined} />
        ))}
      </span>
      {routineWords.experience(experience)}
    </span>
  );
}
