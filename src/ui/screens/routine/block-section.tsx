import { useId } from 'react';
import { minutes } from '../../../core/duration.ts';
import type { Choices } from '../../../core/plan/choices.ts';
import { type PlanBlock, plannedIn } from '../../../core/plan/plan.ts';
import { isCare } from '../../../core/routine/purpose.ts';
import type { Routine, Scheme } from '../../../core/routine/routine.ts';
import { routineWords } from '../../../words/en/routine-words.ts';
import { unitWords } from '../../../words/en/unit-words.ts';
import { number } from '../../../words/format.ts';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { withNames } from '../../components/with-names.tsx';
import type { ChangeChoices } from '../../hooks/use-plan-inputs.ts';
import css from './routine-screen.module.css';
import { SlotRow } from './slot-row.tsx';

function partnerOf(entry: PlanBlock['slots'][number], block: PlanBlock): string | null {
  const id = entry.kind === 'planned' ? entry.slot.pairedWith : null;
  return block.slots.find(({ slot }) => slot.id === id)?.slot.name ?? null;
}

interface BlockSectionProps {
  readonly routine: Pick<Routine, 'id' | 'language'>;
  readonly block: PlanBlock;
  readonly scheme: Scheme['kind'];
  readonly choices: Choices;
  /** Whether it can be folded away: a warm-up beside training is. */
  readonly folds: boolean;
  readonly onChange: ChangeChoices;
}

/** A block and its exercises; one that only prepares or cares for the body is folded into its line. */
export function BlockSection({ routine, block, scheme, choices, folds, onChange }: BlockSectionProps) {
  const id = useId();
  const how = routineWords.scheme(scheme);
  const title = (
    <h2 id={id} lang={routine.language}>
      {block.name}
    </h2>
  );
  const time = block.ms > 0 && <span className="note">{unitWords.minutes(number(minutes(block.ms)))}</span>;
  const rows = (
    <>
      {how && <p className="note">{how}</p>}
      <ul className="ruled">
        {block.slots.map((entry) => (
          <SlotRow
            key={entry.slot.id}
            routine={routine.id}
            entry={entry}
            partner={partnerOf(entry, block)}
            choices={choices}
            onChange={onChange}
          />
        ))}
      </ul>
    </>
  );
  const [first, ...others] = plannedIn(block);
  if (folds && isCare(block.purpose) && first) {
    return (
      <section className={css.block} data-care={isCare(block.purpose) || undefined} aria-labelledby={id}>
        <details>
          <summary className={`${css.line} ${css.top}`}>
            {title}
            <span className={`note ${css.inside}`}>
              {withNames(routineWords.andMore(first.name, others.length), [
                { name: first.name, language: routine.language },
              ])}
            </span>
            {time}
            <Icon name={lateIcons.forward} size="s" />
          </summary>
          {rows}
        </details>
      </section>
    );
  }
  return (
    <section className={css.block} data-care={isCare(block.purpose) || undefined} aria-labelledby={id}>
      <header className={`${css.line} ${css.top}`}>
        {title}
        {time}
      </header>
      {rows}
    </section>
  );
}
