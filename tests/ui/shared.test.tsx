import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Unpacked } from '../../src/platform/deflate.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';
import { DESK } from '../support/sample-routines.ts';

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

it('a new exercise of a routine that arrives says whether it comes with a figure', async () => {
  openShared('# A\nown: Seal Row, like Cable Row\n\n## Main\nSeal Row 3 x 8\n');
  expect(await screen.findByText('1 is new: Seal Row')).toBeVisible();
  expect(screen.getByText('The person who sent the routine wrote the words.')).toBeVisible();
  cleanup();
  openShared('# A\n\n## Main\nSeal Row 3 x 8\nRun 400m\n');
  expect(await screen.findByText(/^Without a figure\./)).toBeVisible();
  expect(screen.getByText('It stays in the text and is skipped.')).toBeVisible();
});

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

it.each([
  ['zip', /^This is a zip archive: unpack it first/],
  ['picture', /^This is a picture:/],
  ['fit', /^This is a FIT file: import it in Your data/],
  ['other', /^This file is not text:/],
])('a file that is no text is refused with what it is and what to do: %s', async (kind, sentence) => {
  const app = sampleApp({ own: [] });
  openApp(app, `/shared/.${kind}`);
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Add to my routines' })).toBeNull();
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

describe('a routine that is shared', () => {
  it('has the weights of the person only if they want it to', async () => {
    const copied: string[] = [];
    const slot = DESK.blocks.flatMap(({ slots }) => slots)[0]!;
    const app = sampleApp({
      careSeen: true,
      own: [],
      aims: {
        [DESK.id]: {
          [`${slot.id}/${slot.exercise}`]: {
            sets: null,
            reps: null,
            holdMs: null,
            kg: 22.5,
            slowerMs: 0,
          },
        },
      },
      app: {
        sharing: async () => ({
          linkTo: async (text: string) => `https://example.org/#/shared/${text.length}`,
          textIn: async () => ({ ok: false, problem: 'broken' }),
          send: null,
          sendFile: null,
          files: { canShare: () => false, share: async () => 'closed' as const, save: () => {} },
          watchFile: () => Promise.reject(new Error('No watch is asked for.')),
          copy: async (text: string) => void copied.push(text),
          save: () => {},
        }),
      },
    });
    openApp(app, `/routine/${DESK.id}`);
    await userEvent.click(await screen.findByRole('button', { name: 'More options' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Share' }));
    expect(await screen.findByText(/your weights\.$/)).toHaveTextContent('Not in it');
    const copy = async () => userEvent.click(screen.getByRole('button', { name: 'Copy the text' }));
    await copy();
    await userEvent.click(screen.getByRole('switch', { name: 'With my weights' }));
    await copy();
    const [without = '', weighted = ''] = copied;
    expect(without).not.toContain('@');
    expect(weighted.match(/@ 22\.5 kg/g)).toHaveLength(1);
    expect(weighted.replace(' @ 22.5 kg', '')).toBe(without);
    expect(screen.getByText(/and your weights\. Not in it/)).toBeVisible();
  });
});
