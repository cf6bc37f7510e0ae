import { useState } from 'react';
import { choicesOf, keptWith } from '../../../core/plan/choices-of.ts';
import { type StartAnswers, startAnswersOf } from '../../../core/training/start/start-answers.ts';
import { startChoices } from '../../../core/training/start/start-choices.ts';
import { startWords } from '../../../words/en/start-words.ts';
import { useApp } from '../../app-context.ts';
import { useBack } from '../../hooks/use-page.ts';
import { routes } from '../../shell/routes.ts';
import { QUESTIONS } from './questions.ts';
import { StartQuestion } from './start-question.tsx';

/** Keeps the answers, and begins the routines that have not been done yet by them. */
function useKeepAnswers(): (answers: StartAnswers) => void {
  const { library, settings, history, progress } = useApp();
  return (answers) => {
    const { routines, exercises, choices } = library.getState();
    const done = new Set(history.getState().sessions?.map(({ routine }) => routine));
    const decided = routines
      .filter(({ id }) => !done.has(id))
      .map((routine) => {
        const kept = choices[routine.id];
        const now = choicesOf(routine, settings.getState().settings, kept);
        return [routine.id, keptWith(now, kept, startChoices(routine, exercises, now, answers))] as const;
      });
    library.getState().answerStart(answers, Object.fromEntries(decided));
    void progress
      .getState()
      .update(true)
      .catch(() => undefined);
  };
}

/** `#/start`: three questions, one after the other. A tap answers and moves on; Back keeps the answers. */
export function StartTestScreen() {
  const { library } = useApp();
  const [answers, setAnswers] = useState(startAnswersOf(library.getState().start));
  const [at, setAt] = useState(0);
  const keep = useKeepAnswers();
  const leave = useBack(routes.library);
  const question = QUESTIONS[at];
  if (!question) return null;
  const finish = (given: StartAnswers) => {
    keep(given);
    leave();
  };
  return (
    <StartQuestion
      key={question.id}
      question={question}
      value={answers[question.id]}
      place={startWords.place(at + 1, QUESTIONS.length)}
      at={at}
      onAnswer={(answer) => setAnswers({ ...answers, ...answer })}
      onNext={() => (at + 1 < QUESTIONS.length ? setAt(at + 1) : finish(answers))}
      onBack={() => (at > 0 ? setAt(at - 1) : leave())}
      onSkip={() => finish(answers)}
    />
  );
}
