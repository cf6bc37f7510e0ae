import { useApp, useLibrary } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import css from './care-notice.module.css';

interface CareNoticeProps {
  readonly place: 'top' | 'end';
}

/** Stands on top until it has been read once, and at the end of the page ever after. */
export function CareNotice({ place }: CareNoticeProps) {
  const { library } = useApp();
  const seen = useLibrary((view) => view.careSeen);
  if (seen === (place === 'top')) return null;
  return (
    <aside className={css.notice} data-place={place} aria-label="Before you start">
      <Icon name="info" />
      <p className={css.words}>
        Stop on sharp pain, and ask a doctor first if you have back pain or a condition.
      </p>
      {!seen && (
        <Button kind="tonal" onClick={() => library.getState().dismissCare()}>
          Got it
        </Button>
      )}
    </aside>
  );
}
