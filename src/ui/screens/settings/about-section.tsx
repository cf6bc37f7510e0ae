import { settings } from '../../../words/en/settings.ts';
import { useApp } from '../../app-context.ts';
import { Section } from '../../components/section.tsx';
import css from './settings-screen.module.css';

export function AboutSection() {
  const { version } = useApp();
  return (
    <Section title={settings.about}>
      <p className={css.fine}>{settings.privacy}</p>
      <p className={css.fine}>{settings.version(version)}</p>
    </Section>
  );
}
