import { useApp } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import css from './about-section.module.css';

export function AboutSection() {
  const { version } = useApp();
  return (
    <Section title="About">
      <p className={css.fine}>
        Everything stays on this device: no account, no tracking, nothing sent anywhere. Once opened, Holdfast
        works without a network.
      </p>
      <p className={css.fine}>Holdfast {version}, open source under the MIT licence.</p>
    </Section>
  );
}
