import type { SlotCard as Slot } from '../../../../authoring/text/cards-of.ts';
import type { Scheme } from '../../../../core/routine/routine.ts';
import { editorWords, type TokenKey } from '../../../../words/en/editor-words.ts';
import { routineTextWords } from '../../../../words/en/routine-text-words.ts';
import { Button } from '../../../components/button.tsx';
import { equipmentIcon } from '../../../components/equipment-icons.ts';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { FigurePlace } from '../../../figure/figure-place.tsx';
import css from './editor.module.css';
import { type Edits, languageOf, nameOf } from './edits.ts';
import { Handle } from './handle.tsx';
import { LineProblems } from './line-problems.tsx';
import { LooseLine } from './loose-line.tsx';
import { TokenChip, TokenRow } from './token-chips.tsx';
import { cueOf, missingFrom, tokensOf } from './tokens.ts';

/** What of a slot is opened: a token, what is missing, the exercise, or an alternative by its line. */
export type SlotPart = TokenKey | 'more' | 'exercise' | { readonly other: number };

interface SlotCardProps {
  readonly edits: Edits;
  readonly slot: Slot;
  readonly scheme: Scheme['kind'];
  /** Its letter among those done in turn, such as the A of a superset. */
  readonly letter: string | null;
  readonly selected: boolean;
  readonly onOpen: (part: SlotPart) => void;
  readonly onSelect: () => void;
  readonly onText: () => void;
}

/** A slot: its exercise, and its line as a sentence of chips. */
export function SlotCard({ edits, slot, scheme, letter, selected, onOpen, onSelect, onText }: SlotCardProps) {
  const { tree, book } = edits.reading;
  const { fields, index, others } = slot;
  const name = nameOf(edits, index);
  const language = languageOf(edits, index);
  const exercise = book.get(fields.exercise ?? '');
  const cue = cueOf(tree, slot);
  const missing = missingFrom(fields, scheme, cue !== null);
  return (
    <li className={css.slot} data-slot={index} data-selected={selected || undefined}>
      <div className={css.line}>
        <Handle name={name} />
        <button type="button" className={css.name} onClick={() => onOpen('exercise')}>
          <span className={css.figure}>
            <FigurePlace
              exercise={exercise?.id ?? null}
              size="small"
              icon={equipmentIcon(exercise?.equipment ?? [])}
            />
            {letter && (
              <b className={css.letter} aria-hidden="true">
                {letter}
              </b>
            )}
          </span>
          <b className="strong" lang={language}>
            {name}
          </b>
        </button>
        <Button
          kind="ghost"
          icon={lateIcons.more}
          iconOnly
          label={editorWords.moreOf(name)}
          aria-pressed={selected}
          data-move
          onClick={onSelect}
        />
      </div>
      <TokenRow>
        {tokensOf(fields).map((key) => (
          <TokenChip
            key={key}
            token={key}
            value={editorWords.value(key, fields, cue)}
            label={editorWords.label(key, fields)}
            current={null}
            onPress={() => onOpen(key)}
          />
        ))}
        {missing.length > 0 && (
          <button
            type="button"
            className={css.token}
            aria-label={editorWords.more(name)}
            onClick={() => onOpen('more')}
          >
            <Icon name={lateIcons.plus} />
          </button>
        )}
      </TokenRow>
      {others.map((at) => (
        <button key={at} type="button" className={css.under} onClick={() => onOpen({ other: at })}>
          <span className="note">{editorWords.or}</span>
          <span>
            <b className="strong" lang={languageOf(edits, at)}>
              {nameOf(edits, at)}
            </b>{' '}
            <span className="note">{routineTextWords.slot(tree.lines[at]?.fields ?? {})}</span>
          </span>
        </button>
      ))}
      {cue !== null && (
        <button type="button" className={css.under} onClick={() => onOpen('cue')}>
          <span className="note">{editorWords.say}</span>
          <span>{cue}</span>
        </button>
      )}
      {[index, ...slot.facts, ...others].map((at) => (
        <LineProblems key={at} edits={edits} index={at} />
      ))}
      {slot.loose.map((at) => (
        <LooseLine key={at} edits={edits} index={at} onText={onText} />
      ))}
    </li>
  );
}
