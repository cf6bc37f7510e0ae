import { useState } from 'react';
import { settingsWords } from '../../../words/en/settings-words.ts';
import css from './licences.module.css';

/** Written by the build: the notice of every package whose code is in the app. */
const NOTICES = './licences.txt';

async function read(): Promise<string> {
  const response = await fetch(NOTICES);
  if (!response.ok) throw new Error(`${NOTICES}: status ${response.status}`);
  return response.text();
}

/** The licence notices, fetched when they are opened. */
export function Licences() {
  const [text, setText] = useState('');
  const show = (isOpen: boolean) => {
    if (!isOpen || text !== '') return;
    read().then(setText, () => setText(settingsWords.licencesMissing));
  };
  return (
    <details onToggle={(event) => show(event.currentTarget.open)}>
      <summary className={css.opener}>{settingsWords.licences}</summary>
      <pre className={css.notices} lang="en" translate="no">
        {text}
      </pre>
    </details>
  );
}
