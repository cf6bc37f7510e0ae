import { mend } from '../../../../authoring/text/edit-text.ts';
import { editorWords } from '../../../../words/en/editor-words.ts';
import { ownWords } from '../../../../words/en/own-words.ts';
import { routineTextWords } from '../../../../words/en/routine-text-words.ts';
import { Button } from '../../../components/button.tsx';
import { Icon } from '../../../components/icon.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import css from './editor.module.css';
import type { Edits } from './edits.ts';

interface LineProblemsProps {
  readonly edits: Edits;
  readonly index: number;
}

/** What is wrong with a line, in words, with the likely mends. */
export function LineProblems({ edits: { reading, put }, index }: LineProblemsProps) {
  const { problems, tree, known } = reading;
  const raw = tree.lines[index]?.raw ?? '';
  return problems
    .filter(({ line }) => line === index)
    .map((problem) => (
      <div key={`${problem.code} ${problem.from}`} className={css.problem} data-weight={problem.weight}>
        <Icon name={problem.weight === 'wrong' ? lateIcons.warn : lateIcons.info} size="s" />
        <p className="note">{routineTextWords.problem(problem, raw.slice(problem.from, problem.to))}</p>
        {problem.mends.map((each) => (
          <Button
            key={each.text}
            onClick={() => put(mend(tree, index, each, known), { what: editorWords.mended })}
          >
            {ownWords.mend(each.text.trim())}
          </Button>
        ))}
      </div>
    ));
}
