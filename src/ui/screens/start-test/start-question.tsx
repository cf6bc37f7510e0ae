import { useEffect, useState } from 'react';
import type { StartAnswers } from '../../../core/training/start/start-answers.ts';
import { startWords } from '../../../words/en/start-words.ts';
import { QUESTIONS, type Question } from './questions.ts';
import { StartOption } from './start-option.tsx';
import { StartPage } from './start-page.tsx';
import css from './start-test.module.css';

/** The tick is seen before the next question comes. */
const TICK_MS = 280;

interface StartQuestionProps {
  readonly question: Question;
  /** The answer given before; null for none. */
  readonly value: string | null;
  /** "Question 1 of 3". */
  readonly place: string;
  readonly at: number;
  readonly onAnswer: (answer: Partial<StartAnswers>) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
  readonly onSkip: () => void;
}

export function StartQuestion(props: StartQuestionProps) {
  const { question, value, place, at, onAnswer, onNext, onBack, onSkip } = props;
  const { title, note } = startWords.questions[question.id];
  const [answered, setAnswered] = useState(false);
  useEffect(() => {
    if (!answered) return undefined;
    const timer = setTimeout(onNext, TICK_MS);
    return () => clearTimeout(timer);
  }, [answered, onNext]);
  return (
    <StartPage
      title={title}
      note={note}
      progress={
        <p className={css.dots}>
          <span className="visually-hidden">{place}</span>
          {QUESTIONS.map(({ id }, i) => (
            <i key={id} data-state={i < at ? 'done' : i === at ? 'now' : undefined} />
          ))}
        </p>
      }
      onBack={onBack}
      onSkip={onSkip}
    >
      <fieldset className={css.options} aria-label={title}>
        {question.options.map((option) => (
          <StartOption
            key={option.value}
            {...option.words()}
            exercise={option.exercise}
            held={option.held}
            chosen={option.value === value}
            onChoose={() => {
              onAnswer(option.answer);
              setAnswered(true);
            }}
          />
        ))}
      </fieldset>
      <p className="note">{startWords.hint}</p>
    </StartPage>
  );
}
