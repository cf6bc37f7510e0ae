import type { Stake } from '../../../store/backups.ts';
import { backupWords } from '../../../words/en/backup-words.ts';
import { dateWords } from '../../../words/en/date-words.ts';
import { Section } from '../../components/section.tsx';
import css from './data-screen.module.css';

interface StakeSectionProps {
  readonly stake: Stake;
}

/** What would be lost with this browser's data, and what may take it. */
export function StakeSection({ stake: { sessions, since, ownRoutines, risk } }: StakeSectionProps) {
  return (
    <Section title={backupWords.atStake}>
      <ul className={css.brings}>
        {since !== null && <li className="strong">{backupWords.stake(sessions, dateWords.month(since))}</li>}
        {ownRoutines > 0 && <li className="strong">{backupWords.ownRoutines(ownRoutines)}</li>}
        <li>{backupWords.risks[risk]}</li>
      </ul>
    </Section>
  );
}
