import { changeCard, changeCue } from '../../../../../authoring/text/edit-cards.ts';
import { removeLines } from '../../../../../authoring/text/edit-lines.ts';
import { changeSlot, type SlotChange } from '../../../../../authoring/text/edit-text.ts';
import type { Said } from '../../../../../core/routine/said.ts';
import { editorWords, type TokenKey } from '../../../../../words/en/editor-words.ts';
import { routineTextWords } from '../../../../../words/en/routine-text-words.ts';
import { useSettings } from '../../../../app-context.ts';
import { Button } from '../../../../components/button.tsx';
import { lateIcons } from '../../../../components/late-icons.ts';
import { Sheet } from '../../../../components/sheet.tsx';
import css from '../editor.module.css';
import { changeOf, type Edits, kindOf, languageOf, nameOf, slotAt } from '../edits.ts';
import type { SlotPart } from '../slot-card.tsx';
import { TokenChip, TokenRow } from '../token-chips.tsx';
import { cueOf, firstValue, missingFrom, tokensOf } from '../tokens.ts';
import { SheetTotal } from './sheet-total.tsx';
import { TokenControl } from './token-control.tsx';

interface TokenSheetProps {
  readonly edits: Edits;
  /** The line of the slot. */
  readonly index: number;
  /** A token, what is missing, or the line of an alternative. */
  readonly part: Exclude<SlotPart, 'exercise'>;
  readonly onPart: (part: SlotPart) => void;
  readonly onOther: () => void;
  readonly onClose: () => void;
}

/** A line of the routine: its tokens, how it is read, and the control of one token. */
export function TokenSheet({ edits, index, part, onPart, onOther, onClose }: TokenSheetProps) {
  const units = useSettings((view) => view.settings.units);
  const { tree, known, book, plan } = edits.reading;
  const found = slotAt(edits, index);
  if (!found) return null;
  const { slot, block } = found;
  const other = typeof part === 'object' ? part.other : null;
  const at = other ?? index;
  const line = tree.lines[at];
  const said: Said = other === null ? slot.fields : (line?.fields ?? {});
  const cue = other === null ? cueOf(tree, slot) : null;
  const token: TokenKey | null = typeof part === 'object' ? 'dose' : part === 'more' ? null : part;
  const change = (to: SlotChange, key: TokenKey, joins = true) =>
    edits.put(
      other === null ? changeCard(tree, slot, to, known) : changeSlot(tree, at, to, known),
      changeOf(edits, at, editorWords.label(key, said), joins),
    );
  const recue = (words: string) =>
    edits.put(changeCue(tree, slot, words, known), changeOf(edits, index, editorWords.label('cue', said)));
  const add = (key: TokenKey) => {
    const first = firstValue(key, said, { kind: units, value: units === 'kg' ? 10 : 20 });
    if (first) change(first, key, false);
    onPart(key);
  };
  const remove = (key: TokenKey) => {
    if (key === 'cue') recue('');
    else change({ [key]: null } as SlotChange, key, false);
    onPart('more');
  };
  const shown = tokensOf(said);
  const isHere = token !== null && (token === 'cue' ? cue !== null : shown.includes(token));
  return (
    <Sheet open title={nameOf(edits, at)} lang={languageOf(edits, at)} onClose={onClose}>
      <TokenRow>
        {shown.map((key) => (
          <TokenChip
            key={key}
            value={editorWords.value(key, said, cue)}
            label={editorWords.label(key, said)}
            current={key === token}
            onPress={() => other === null && onPart(key)}
          />
        ))}
      </TokenRow>
      <p className="strong" aria-live="polite">
        {routineTextWords.slot(said)}
      </p>
      {token === null ? (
        <div className={css.choices}>
          {missingFrom(said, kindOf(block), cue !== null).map((key) => (
            <Button key={key} icon={lateIcons.plus} onClick={() => add(key)}>
              {editorWords.missing[key]}
            </Button>
          ))}
          <Button icon={lateIcons.plus} onClick={onOther}>
            {editorWords.orElse}
          </Button>
        </div>
      ) : (
        <>
          <h3 className="visually-hidden">{editorWords.title(token, said)}</h3>
          <TokenControl
            token={token}
            said={said}
            cue={cue}
            equipment={book.get(said.exercise ?? '')?.equipment ?? []}
            onChange={(to) => change(to, token)}
            onCue={recue}
          />
        </>
      )}
      {other !== null ? (
        <Button
          icon={lateIcons.close}
          onClick={() => {
            edits.put(removeLines(tree, [at], known), changeOf(edits, at, editorWords.or, false));
            onClose();
          }}
        >
          {editorWords.take}
        </Button>
      ) : (
        isHere &&
        token !== 'dose' && (
          <Button icon={lateIcons.close} onClick={() => remove(token)}>
            {editorWords.take}
          </Button>
        )
      )}
      <SheetTotal plan={plan} />
    </Sheet>
  );
}
