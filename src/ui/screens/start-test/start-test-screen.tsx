import { useState } from 'react';
import { choicesOf, keptWith } from '../../../core/plan/choices-of.ts';
import type { Equipment } from '../../../core/routine/equipment.ts';
import { type StartAnswers, startAnswersOf } from '../../../core/training/start/start-answers.ts';
import { startChoices } from '../../../core/training/start/start-choices.ts';
import { startWords } from '../../../words/en/start-words.ts';
import { useApp } from '../../app-context.ts';
import { useBack } from '../../hooks/use-page.ts';
import { routes } from '../../shell/routes.ts';
import { KitPage } from './kit-page.tsx';
import { QUESTIONS } from './questions.ts';
import { StartQuestion } from './start-question.tsx';

/**
 * Keeps the answers and the kit, and sets up by them the routines that have not been done yet. Null: no kit was
 * chosen.
 */
function useKeepAnswers(): (answers: StartAnswers, kit: readonly Equipment[] | null) => void {
  const { library, settings, history, progress } = useApp();
  return (answers, kit) => {
    const { routines, exercises, choices } = library.getState();
    const done = new Set(history.getState().sessions?.map(({ routine }) => routine));
    const decided = routines
      .filter(({ id }) => kit || !done.has(id))
      .map((routine) => {
        const kept = choices[routine.id];
        const equipped = kit ? { equipment: kit } : {};
        const now = { ...choicesOf(routine, settings.getState().settings, kept), ...equipped };
        const begun = done.has(routine.id) ? {} : startChoices(routine, exercises, now, answers);
        return [routine.id, keptWith(now, kept, { ...equipped, ...begun })] as const;
      });
    library.getState().answerStart(answers, Object.fromEntries(decided));
    void progress
      .getState()
      .update(true)
      .catch(() => undefined);
  };
}

/** `#/start`: three questions, one after the other, then the kit. A tap answers and moves on; Back keeps the answers. */
export function StartTestScreen() {
  const { library, settings } = useApp();
  const [before] = useState(library.getState);
  const [answers, setAnswers] = useState(startAnswersOf(before.start));
  const [at, setAt] = useState(0);
  const keep = useKeepAnswers();
  const leave = useBack(routes.today);
  const question = QUESTIONS[at];
  const finish = (kit: readonly Equipment[] | null) => {
    keep(answers, kit);
    leave();
  };
  if (!question) {
    // The first time, no equipment is assumed.
    const [routine] = before.start === undefined ? [] : before.routines;
    const known = routine && choicesOf(routine, settings.getState().settings, before.choices[routine.id]);
    return (
      <KitPage
        chosen={known?.equipment ?? []}
        onUse={finish}
        onBack={() => setAt(at - 1)}
        onSkip={() => finish(null)}
      />
    );
  }
  return (
    <StartQuestion
      key={question.id}
      question={question}
      value={answers[question.id]}
      place={startWords.place(at + 1, QUESTIONS.length)}
      at={at}
      onAnswer={(answer) => setAnswers({ ...answers, ...answer })}
      onNext={() => {
        // The kit page can be left in any way, so the answers are kept before it.
        if (at + 1 === QUESTIONS.length) keep(answers, null);
        setAt(at + 1);
      }}
      onBack={() => (at > 0 ? setAt(at - 1) : leave())}
      onSkip={() => finish(null)}
    />
  );
}
