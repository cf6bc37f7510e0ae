import { READINESS, type Readiness } from '../../../core/plan/choices.ts';
import { readinessWords } from '../../../words/en/readiness-words.ts';
import { Section } from '../../components/section.tsx';
import { Segmented } from '../../components/segmented.tsx';

interface ReadinessChoiceProps {
  /** Null until the person says. */
  readonly value: Readiness | null;
  readonly onChange: (readiness: Readiness) => void;
}

/** How the person feels today, and what that does to this session. */
export function ReadinessChoice({ value, onChange }: ReadinessChoiceProps) {
  return (
    <Section title={readinessWords.ask}>
      <Segmented
        label={readinessWords.ask}
        options={READINESS.map((each) => ({ value: each, label: readinessWords.label(each) }))}
        value={value}
        onChange={onChange}
      />
      <output className="note">{value && readinessWords.means(value)}</output>
    </Section>
  );
}
