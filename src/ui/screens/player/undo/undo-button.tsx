import { playerWords } from '../../../../words/en/player-words.ts';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import css from './undo-button.module.css';
import { UNDO_MS, type UndoOffer } from './use-undo.ts';

interface UndoButtonProps {
  readonly offer: UndoOffer;
}

/** "Set 1 saved: Undo", with a bar that runs down while it can be pressed. */
export function UndoButton({ offer }: UndoButtonProps) {
  return (
    <button type="button" className={css.undo} style={{ '--hold': `${UNDO_MS}ms` }} onClick={offer.take}>
      <span className="caption">{offer.words}</span>
      <span className={css.word}>
        <Icon name={lateIcons.undo} size="s" />
        {playerWords.undo}
      </span>
    </button>
  );
}
