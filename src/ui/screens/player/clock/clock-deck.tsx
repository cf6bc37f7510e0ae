import { moveAt } from '../../../../core/plan/bout.ts';
import { countsInRound, isComplete, mostCounted } from '../../../../core/plan/bout-count.ts';
import { isEndless } from '../../../../core/plan/plan.ts';
import { clockWords } from '../../../../words/en/clock-words.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import type { playerWords } from '../../../../words/en/player-words.ts';
import { useLibrary } from '../../../app-context.ts';
import { Button } from '../../../components/button.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { withNames } from '../../../components/with-names.tsx';
import deck from '../deck/deck.module.css';
import type { DeckProps } from '../deck/deck.tsx';

interface ClockDeckProps extends DeckProps {
  /** The words of the player, including what Skip leads to. */
  readonly words: typeof playerWords;
  readonly skipsTo: string;
}

/** The controls under a clock: take back, what comes next, a whole round or skip; below them what counts the move. */
export function ClockDeck({ plan, state, step, commands, words, skipsTo }: ClockDeckProps) {
  const exercises = useLibrary((view) => view.exercises);
  if (step.kind !== 'bout') return null;
  const { bout } = step;
  const { count } = state;
  const inRound = countsInRound(bout);
  const isOver = isComplete(bout, count);
  const isCounted = bout.clock !== 'tabata';
  const now = moveAt(bout, count)?.dose ?? null;
  const isLast = count + 1 === mostCounted(bout);
  const after = isLast || isOver ? null : moveAt(bout, count + 1);
  const next = after ? clockWords.move(after.name, doseWords.set(after.dose)) : skipsTo;
  const isLastStep = state.step === plan.steps.length - 1;
  const withRounds = bout.clock === 'amrap' && inRound > 1;
  const isLap = bout.moves.length === 0 && bout.clock === 'for-time' && !isLast;
  const isStopwatch = bout.clock === 'for-time' && bout.rounds === null;
  return (
    <>
      <div className={deck.nav}>
        {isCounted && count > 0 && !isOver ? (
          <Button
            size="lg"
            icon={lateIcons.undo}
            iconOnly
            label={clockWords.takeBack}
            onClick={() => commands.count(-1)}
          />
        ) : (
          <Button
            size="lg"
            icon={lateIcons.previous}
            iconOnly
            label={words.previous}
            onClick={commands.previous}
          />
        )}
        <p className={deck.next}>
          {!(isLastStep && isEndless(step)) && (
            <>
              <span className="caption">{after ? words.next : words.afterThis}</span>
              <b className={deck.words}>{withNames(next, exercises.values())}</b>
            </>
          )}
        </p>
        {withRounds ? (
          <Button
            size="lg"
            aria-label={clockWords.wholeRound}
            onClick={() => commands.count(inRound - (count % inRound))}
          >
            {clockWords.plusOne}
          </Button>
        ) : isStopwatch ? (
          <Button size="lg" icon={lateIcons.stop} iconOnly label={clockWords.stop} onClick={commands.next} />
        ) : (
          <Button
            size="lg"
            icon={lateIcons.next}
            iconOnly
            label={words.skipTo(skipsTo)}
            onClick={commands.next}
          />
        )}
      </div>
      <div className={deck.main} data-main data-two={isCounted || undefined}>
        {isCounted ? (
          <>
            <Button size="xl" icon={lateIcons.pause} iconOnly label={words.pause} onClick={commands.pause} />
            {isOver ? (
              <Button size="xl" icon={lateIcons.undo} onClick={() => commands.count(-1)}>
                {clockWords.notDone}
              </Button>
            ) : (
              <Button kind="solid" size="xl" icon="check" onClick={commands.done}>
                {isLap ? clockWords.lap : clockWords.done(now)}
              </Button>
            )}
          </>
        ) : (
          <Button kind="solid" size="xl" icon={lateIcons.pause} onClick={commands.pause}>
            {words.pause}
          </Button>
        )}
      </div>
    </>
  );
}
