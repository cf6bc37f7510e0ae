import { beforeWords } from '../../../words/en/before-words.ts';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import css from './care-notice.module.css';

/** When to stop and whom to ask, at the end of the page; the very first Start shows it too. */
export const CareNotice = () => (
  <aside className={css.notice} data-place="end" aria-label={beforeWords.careTitle}>
    <Icon name={lateIcons.info} />
    <p className={css.words}>
      {beforeWords.care} {beforeWords.seeDoctor} {beforeWords.signs}
    </p>
  </aside>
);
