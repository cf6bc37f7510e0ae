import { redFlagWords } from '../../../words/en/red-flag-words.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { useApp, useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import css from './care-notice.module.css';

interface CareNoticeProps {
  readonly place: 'top' | 'end';
}

/** Shown at the top of the page until it has been read once, then at the end. */
export function CareNotice({ place }: CareNoticeProps) {
  const { library } = useApp();
  const seen = useLibrary((view) => view.careSeen);
  if (seen === (place === 'top')) return null;
  return (
    <aside className={css.notice} data-place={place} aria-label={routineWords.careTitle}>
      <Icon name={lateIcons.info} />
      <p className={css.words}>
        {routineWords.care} {redFlagWords.title} {redFlagWords.signs}
      </p>
      {!seen && (
        <Button kind="tonal" onClick={() => library.getState().dismissCare()}>
          {routineWords.careSeen}
        </Button>
      )}
    </aside>
  );
}
