import { soundCheckWords } from '../../../words/en/sound-check-words.ts';
import { Button } from '../../components/button.tsx';
import type { IconSource } from '../../components/icon-drawings.ts';
import { lateIcons } from '../../components/late-icons.ts';
import css from './sound-check-screen.module.css';
import type { SoundCheck } from './use-sound-check.ts';

type Answer = readonly [icon: IconSource, words: string, act: () => void];

interface AnswersProps {
  readonly check: SoundCheck;
  readonly onLeave: () => void;
}

function answersOf({ stage, start, again, yes, no, goOn }: SoundCheck, leave: () => void): Answer[] {
  switch (stage) {
    case 'waiting':
      return [['play', soundCheckWords.playFirst, start]];
    case 'asked':
      return [
        ['check', soundCheckWords.yes, yes],
        [lateIcons.close, soundCheckWords.no, no],
        ['restart', soundCheckWords.playAgain, again],
      ];
    case 'missed':
      return [
        ['restart', soundCheckWords.playAgain, again],
        [lateIcons.next, soundCheckWords.goOn, goOn],
      ];
    case 'done':
      return [
        ['check', soundCheckWords.done, leave],
        ['restart', soundCheckWords.startOver, start],
      ];
  }
}

/** Answers keep their place from question to question, and so does the focus. */
export function Answers({ check, onLeave }: AnswersProps) {
  return (
    <div className={css.answers}>
      {answersOf(check, onLeave).map(([icon, words, act], place) => (
        <Button
          // oxlint-disable-next-line react/no-array-index-key -- positions, not items
          key={place}
          kind={place === 0 ? 'solid' : 'tonal'}
          size={place === 2 ? 'm' : 'lg'}
          icon={icon}
          onClick={act}
        >
          {words}
        </Button>
      ))}
    </div>
  );
}
