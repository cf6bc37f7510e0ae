import { withRaw } from '../../../../authoring/text/edit-text.ts';
import { ends, writeCount } from '../../../../authoring/text/quantity.ts';
import { minutes } from '../../../../core/duration.ts';
import { editorWords } from '../../../../words/en/editor-words.ts';
import { unitWords } from '../../../../words/en/unit-words.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import css from './editor.module.css';
import type { Edits } from './edits.ts';
import { LineProblems } from './line-problems.tsx';
import { LooseLine } from './loose-line.tsx';

interface HeadProps {
  readonly edits: Edits;
  readonly onText: () => void;
}

/** What there is to say about the lines above the first block. */
export function Head({ edits, onText }: HeadProps) {
  const { lines } = edits.reading.tree;
  return (
    <>
      <TooLong edits={edits} />
      {edits.cards.head.map((at) =>
        lines[at]?.kind === 'unknown' || lines[at]?.kind === 'own' ? (
          <LooseLine key={at} edits={edits} index={at} onText={onText} />
        ) : (
          <LineProblems key={at} edits={edits} index={at} />
        ),
      )}
    </>
  );
}

/** The routine takes longer than its text says. */
function TooLong({ edits: { reading, put } }: { readonly edits: Edits }) {
  const { tree, plan, known } = reading;
  const at = tree.lines.findIndex(({ kind, fields }) => kind === 'facts' && fields.minutes !== undefined);
  const line = tree.lines[at];
  const asked = line?.fields.minutes;
  const token = line?.tokens.find(({ key }) => key === 'minutes');
  if (!plan || !line || asked === undefined || !token) return null;
  const total = minutes(plan.totals.ms);
  const [low, high] = ends(asked);
  if (total <= high) return null;
  const next = writeCount([low === high ? total : low, total]);
  const raw = `${line.raw.slice(0, token.from)}${next} min${line.raw.slice(token.to)}`;
  return (
    <div className={css.problem}>
      <Icon name={lateIcons.info} size="s" />
      <p className="note">{editorWords.over(total, unitWords.minutes(editorWords.count(asked)))}</p>
      <Button onClick={() => put(withRaw(tree, at, raw, known), { what: editorWords.mended })}>
        {editorWords.makeIt(editorWords.count(low === high ? total : [low, total]))}
      </Button>
    </div>
  );
}
