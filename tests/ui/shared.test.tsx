import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Unpacked } from '../../src/platform/deflate.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

/** Unpacking has a test of its own. */
function openShared(text: string, found: Unpacked = { ok: true, text }) {
  const app = sampleApp({
    careSeen: true,
    own: [],
    app: {
      sharing: async () => ({
        linkTo: async () => '',
        textIn: async () => found,
        send: null,
        sendFile: null,
        copy: async () => {},
        save: () => {},
        files: { canShare: () => false, share: async () => 'closed' as const, save: () => {} },
        watchFile: () => Promise.reject(new Error('No watch in this test.')),
      }),
    },
  });
  openApp(app, '/shared/code');
  return app;
}
const main = () => screen.getByRole('main');

describe('what comes in from outside is refused in one sentence, and nothing is kept', () => {
  const BOMBS: readonly (readonly [string, string, RegExp])[] = [
    ['thousands of blocks', '## A: circuit, 2 rounds\n'.repeat(13_000), /^This text is too long/],
    ['more lines than are read', 'a\n'.repeat(13_000), /^This text is too long .* at most 12000 lines/],
    ['a control character', '# Evening\nPlank\u0007 45s', /^Line 2, column 6 has an invisible character/],
    ['a change of direction', '# Evening\nPlank \u202E54s', /^Line 2, column 7 has an invisible character/],
    ['no exercise', 'See you tomorrow!', /^There is no exercise with a dose in this text/],
  ];
  it.each(BOMBS)('%s', async (_, text, sentence) => {
    const app = openShared(text);
    const said = await screen.findByText(sentence);
    expect(main().querySelectorAll('p')).toHaveLength(1);
    expect(said.textContent.match(/[.!?](?= |$)/g)?.length).toBeLessThan(3);
    expect(screen.queryByRole('button', { name: 'Add to my routines' })).toBeNull();
    expect(app.own.getState().kept ?? []).toEqual([]);
  });

  it('more than may be unpacked, and a link that is cut off', async () => {
    openShared('', { ok: false, problem: 'too-long' });
    expect(await screen.findByText(/^This text is too long .* 65536 characters/)).toBeVisible();
    cleanup();
    openShared('', { ok: false, problem: 'broken' });
    expect(await screen.findByText(/^There is no routine in this link/)).toBeVisible();
  });

  it('rounds that nobody could do', async () => {
    openShared('# Evening\n\n## Main: circuit, 100000 rounds\nSide Plank 30s\n');
    expect(await screen.findByText('1 line was not understood')).toBeVisible();
  });
});

describe('a shared text without an exercise', () => {
  it('can be opened and mended', async () => {
    const app = openShared('See you tomorrow!');
    await userEvent.click(await screen.findByRole('button', { name: 'Open it as text' }));
    expect(await screen.findByRole('textbox', { name: /^The text of the routine/ })).toHaveValue(
      'See you tomorrow!',
    );
    expect(app.own.getState().kept).toMatchObject([{ text: 'See you tomorrow!', copyOf: null }]);
  });
});
