import { useState } from 'react';
import { minutes } from '../../../../../core/duration.ts';
import type { Plan } from '../../../../../core/plan/plan.ts';
import { editorWords } from '../../../../../words/en/editor-words.ts';
import css from '../editor.module.css';

/** How long the routine takes, and how much that has changed since the sheet was opened. */
export function SheetTotal({ plan }: { readonly plan: Plan | null }) {
  const ms = plan?.totals.ms ?? 0;
  const [before] = useState(ms);
  return (
    <p className={css.effect}>
      <span className="note">{editorWords.whole}</span>
      <b className="strong">{editorWords.total(minutes(ms), ms - before)}</b>
    </p>
  );
}
