import { Link } from 'wouter';
import { Icon } from '../../components/icon.tsx';
import css from '../../components/row.module.css';
import { Section } from '../../components/section.tsx';
import { routes } from '../../routes.ts';
import { Group } from './group.tsx';

export function DataSection() {
  return (
    <Section title="Your plan and data">
      <Group>
        <Link className={css.row} href={routes.week}>
          <Icon name="clock" />
          <span className={css.words}>
            <b className={css.title}>Week plan</b>
            <span className={css.note}>Days for your routines, and reminders</span>
          </span>
          <Icon name="forward" size="s" />
        </Link>
        <Link className={css.row} href={routes.data}>
          <Icon name="download" />
          <span className={css.words}>
            <b className={css.title}>Export, import, delete</b>
            <span className={css.note}>All of it in one file, or sets as a table</span>
          </span>
          <Icon name="forward" size="s" />
        </Link>
      </Group>
    </Section>
  );
}
