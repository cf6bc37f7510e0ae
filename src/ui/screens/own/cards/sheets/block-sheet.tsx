import type { BlockCard } from '../../../../../authoring/text/cards-of.ts';
import { changeHeading } from '../../../../../authoring/text/edit-cards.ts';
import type { Scheme } from '../../../../../core/routine/routine.ts';
import type { Amount } from '../../../../../core/routine/said.ts';
import { editorWords } from '../../../../../words/en/editor-words.ts';
import { routineTextWords } from '../../../../../words/en/routine-text-words.ts';
import { ChoiceList } from '../../../../components/choice-list.tsx';
import { Sheet } from '../../../../components/sheet.tsx';
import {
  type AmountKey,
  amountOf,
  amountsOf,
  amountWord,
  type BlockPart,
  isCount,
  toScheme,
} from '../block-amounts.ts';
import { blockName, type Edits, kindOf } from '../edits.ts';
import { TokenChip, TokenRow } from '../token-chips.tsx';
import { AmountControl } from './amount-control.tsx';
import { NameField } from './name-field.tsx';
import { SheetTotal } from './sheet-total.tsx';

const SCHEMES: readonly Scheme['kind'][] = [
  'straight',
  'superset',
  'circuit',
  'interval',
  'ladder',
  'emom',
  'amrap',
  'for-time',
  'tabata',
];
const MOST_SECONDS = 3600;
const LONGEST_REST = 900;
const MOST_REPS = 100;
const RUNGS = /^\d{1,3}(?:[-–, ]+\d{1,3})*$/;

interface BlockSheetProps {
  readonly edits: Edits;
  readonly block: BlockCard;
  readonly part: BlockPart;
  readonly onPart: (part: BlockPart) => void;
  readonly onClose: () => void;
}

/** A block: its name, how it runs, and the numbers of that. */
export function BlockSheet({ edits, block, part, onPart, onClose }: BlockSheetProps) {
  const { tree, known, plan } = edits.reading;
  const { fields } = block;
  const name = blockName(block);
  const kind = kindOf(block);
  const change = (to: Parameters<typeof changeHeading>[2], what: string, joins = true) => {
    const heading = block.index === null ? { text: routineTextWords.main, ...to } : to;
    edits.put(changeHeading(tree, block, heading, known), {
      what: editorWords.changed(name, what),
      ...(joins && { joins: `block ${block.from} ${what}` }),
    });
  };
  const set = (key: AmountKey, to: Amount | readonly number[]) => {
    const optional =
      key === 'roundRest' || key === 'cap' || key === 'between' || (key === 'times' && to === 1);
    const none = optional && (to === 0 || key === 'times');
    change(
      {
        [key]: none ? null : to,
        ...(fields.scheme === undefined && kind !== 'straight' && { scheme: kind }),
        ...(key === 'times' && none && { between: null }),
      },
      editorWords.blockWords[key],
    );
  };
  return (
    <Sheet open title={editorWords.how(name)} onClose={onClose}>
      <TokenRow>
        <TokenChip
          value={name}
          label={editorWords.name}
          current={part === 'name'}
          onPress={() => onPart('name')}
        />
        <TokenChip
          value={editorWords.scheme(kind)}
          label={editorWords.howItRuns}
          current={part === 'how'}
          onPress={() => onPart('how')}
        />
        {amountsOf(fields, kind).map((key) => (
          <TokenChip
            key={key}
            value={amountWord(fields, key)}
            label={editorWords.blockWords[key]}
            current={part === key}
            onPress={() => onPart(key)}
          />
        ))}
      </TokenRow>
      <p className="strong" aria-live="polite">
        {routineTextWords.block(fields)}
      </p>
      {part === 'name' ? (
        <NameField
          label={editorWords.blockName}
          value={name}
          onChange={(text) => text && change({ text }, editorWords.renamed)}
        />
      ) : part === 'how' ? (
        <ChoiceList
          label={editorWords.howItRuns}
          value={kind}
          choices={SCHEMES.map((value) => ({
            value,
            label: editorWords.scheme(value),
            note: editorWords.schemeNote(value),
          }))}
          onChange={(value) => change(toScheme(value as Scheme['kind']), editorWords.howItRuns, false)}
        />
      ) : part === 'ladder' ? (
        <NameField
          label={editorWords.ladder}
          value={fields.ladder?.join('-') ?? ''}
          onChange={(typed) => {
            const rungs = RUNGS.test(typed) ? (typed.match(/\d+/g) ?? []).map(Number) : [];
            if (rungs.length > 0 && rungs.every((each) => each >= 1 && each <= MOST_REPS))
              set('ladder', rungs);
          }}
        />
      ) : (
        <AmountControl
          kind={isCount(part) ? 'count' : 'time'}
          label={editorWords.blockWords[part]}
          value={amountOf(fields, part)}
          limits={limitsOf(part)}
          step={isCount(part) ? 1 : part === 'work' ? 5 : part === 'time' || part === 'cap' ? 60 : 15}
          single={isSingle(part, kind)}
          onChange={(to) => set(part, to)}
        />
      )}
      <SheetTotal plan={plan} />
    </Sheet>
  );
}

const limitsOf = (key: AmountKey): readonly [number, number] => {
  if (key === 'rounds') return [1, 99];
  if (key === 'times') return [1, 20];
  if (key === 'time' || key === 'cap') return [key === 'cap' ? 0 : 60, 4 * MOST_SECONDS];
  return [
    key === 'work' || key === 'every' ? 5 : 0,
    key === 'work' || key === 'every' ? MOST_SECONDS : LONGEST_REST,
  ];
};

/** A clock has no ranges. */
const isSingle = (key: AmountKey, kind: Scheme['kind']): boolean =>
  ['every', 'time', 'cap', 'times', 'between'].includes(key) ||
  ['emom', 'amrap', 'for-time', 'tabata'].includes(kind);
