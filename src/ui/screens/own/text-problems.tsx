import type { Mend } from '../../../authoring/text/line.ts';
import type { TextProblem } from '../../../authoring/text/text-routine.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import { routineTextWords } from '../../../words/en/routine-text-words.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import css from './own.module.css';

interface TextProblemsProps {
  readonly problems: readonly TextProblem[];
  readonly lines: readonly string[];
  readonly onMend: (line: number, mend: Mend) => void;
  readonly onShow: (problem: TextProblem) => void;
}

/** The problems of the lines, with the likely mends. */
export function TextProblems({ problems, lines, onMend, onShow }: TextProblemsProps) {
  return (
    <ul className={css.problems}>
      {problems.map((problem) => (
        <li key={`${problem.line} ${problem.from} ${problem.code}`} data-weight={problem.weight}>
          <Icon name={problem.weight === 'wrong' ? lateIcons.warn : lateIcons.info} size="s" />
          <div>
            <button type="button" className={css.place} onClick={() => onShow(problem)}>
              {ownWords.place(problem.line + 1, problem.from + 1)}
            </button>
            <p>
              {routineTextWords.problem(problem, (lines[problem.line] ?? '').slice(problem.from, problem.to))}
            </p>
            {problem.mends.length > 0 && (
              <div className="facts">
                {problem.mends.map((mend) => (
                  <Button key={mend.text} onClick={() => onMend(problem.line, mend)}>
                    {ownWords.mend(mend.text.trim())}
                  </Button>
                ))}
              </div>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
