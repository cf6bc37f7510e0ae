import { Section } from '../../components/section.tsx';
import { useBack } from '../../hooks/use-back.ts';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { Answers } from './answers.tsx';
import { CueList } from './cue-list.tsx';
import { ReasonList } from './reason-list.tsx';
import css from './sound-check-screen.module.css';
import { useSoundCheck } from './use-sound-check.ts';

/** Plays each cue, asks whether it was heard, and knows what to look at when it was not. */
export function SoundCheckScreen() {
  const check = useSoundCheck();
  const leave = useBack(routes.settings);
  const { stage, unheard } = check;
  const allHeard = unheard.length === 0;
  return (
    <Screen title="Sound check" frame="back">
      <section className={css.card} aria-label="Check">
        <div aria-live="polite">
          {stage === 'waiting' && (
            <p className={css.words}>Hear every sound once, where and how you train. It takes a minute.</p>
          )}
          {(stage === 'asked' || stage === 'missed') && (
            <>
              <p className={css.words}>{check.place}</p>
              <p className={css.name}>{check.name}</p>
              <p>{stage === 'asked' ? 'Did you hear it?' : 'Look at these, the likeliest first.'}</p>
            </>
          )}
          {stage === 'done' && (
            <>
              <p className={css.name}>{allHeard ? 'All heard' : 'Not all heard'}</p>
              <p className={css.words}>
                {allHeard
                  ? 'You know every sound now.'
                  : `Not heard: ${unheard.join(', ')}. Look at these, the likeliest first.`}
              </p>
            </>
          )}
        </div>
        <ReasonList certain={stage !== 'missed' && (stage !== 'done' || allHeard)} />
        <Answers check={check} onLeave={leave} />
      </section>
      <Section title="Each sound by its name">
        <CueList />
      </Section>
    </Screen>
  );
}
