import { likelyReasons, type Silence } from '../../../core/likely-reasons.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../core/settings.ts';
import { soundCheckWords } from '../../../words/en/sound-check-words.ts';
import { useApp, useSettings } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import css from './sound-check-screen.module.css';

interface Remedy {
  readonly words: 'soundsOn' | 'turnUp';
  readonly part: Partial<Settings>;
}

const REMEDIES: Partial<Record<Silence, Remedy>> = {
  'sounds-off': { words: 'soundsOn', part: { sounds: true } },
  'volume-off': { words: 'turnUp', part: { volume: DEFAULT_SETTINGS.volume } },
};

interface ReasonListProps {
  /** Shows only the reasons that are certain. */
  readonly certain?: boolean;
}

/** Reasons why nothing was heard, and what to do about each. */
export function ReasonList({ certain = false }: ReasonListProps) {
  const { platform } = useApp().capabilities;
  const settings = useSettings((view) => view.settings);
  const change = useSettings((view) => view.change);
  const reasons = likelyReasons(platform, settings).filter((each) => !certain || REMEDIES[each]);
  if (reasons.length === 0) return null;
  return (
    <ol className={css.reasons}>
      {reasons.map((reason) => {
        const { what, advice } = soundCheckWords.reason(reason, platform);
        const remedy = REMEDIES[reason];
        return (
          <li key={reason} className={css.reason}>
            <b className="strong">{what}</b>
            <span className="note">{advice}</span>
            {remedy && (
              <Button kind="outline" onClick={() => change(remedy.part)}>
                {soundCheckWords[remedy.words]}
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
