import { soundCheckWords } from '../../../words/en/sound-check-words.ts';
import { Section } from '../../components/section.tsx';
import { useBack } from '../../hooks/use-page.ts';
import { routes } from '../../shell/routes.ts';
import { Screen } from '../../shell/screen.tsx';
import { Answers } from './answers.tsx';
import { CueList } from './cue-list.tsx';
import { CUES } from './cues.ts';
import { ReasonList } from './reason-list.tsx';
import css from './sound-check-screen.module.css';
import { useSoundCheck } from './use-sound-check.ts';

/** `#/sound-check`: plays each cue, asks whether it was heard, and lists likely reasons if it was not. */
export function SoundCheckScreen() {
  const check = useSoundCheck();
  const leave = useBack(routes.settings);
  const { stage, unheard } = check;
  const allHeard = unheard.length === 0;
  return (
    <Screen title={soundCheckWords.title} frame="back">
      <section className={`card ${css.card}`} aria-label={soundCheckWords.check}>
        <div aria-live="polite">
          {stage === 'waiting' && <p className="quiet">{soundCheckWords.intro}</p>}
          {(stage === 'asked' || stage === 'missed') && (
            <>
              <p className="quiet">{soundCheckWords.place(check.place, CUES.length)}</p>
              <p className={css.name}>{soundCheckWords.cue(check.cue)}</p>
              <p>{stage === 'asked' ? soundCheckWords.heardIt : soundCheckWords.lookAt}</p>
            </>
          )}
          {stage === 'done' && (
            <>
              <p className={css.name}>{allHeard ? soundCheckWords.allHeard : soundCheckWords.notAllHeard}</p>
              <p className="quiet">
                {allHeard
                  ? soundCheckWords.knowAll
                  : soundCheckWords.notHeard(unheard.map(soundCheckWords.cue))}
              </p>
            </>
          )}
        </div>
        <ReasonList certain={stage !== 'missed' && (stage !== 'done' || allHeard)} />
        <Answers check={check} onLeave={leave} />
      </section>
      <Section title={soundCheckWords.byName}>
        <CueList />
      </Section>
    </Screen>
  );
}
