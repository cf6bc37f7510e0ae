import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Owns } from '../../src/core/owns/owns.ts';
import type { Settings } from '../../src/core/settings.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

async function openOwns(owns: Partial<Owns> = {}, settings: Partial<Settings> = {}) {
  const app = sampleApp({ owns, settings });
  openApp(app, '/owns');
  await screen.findByRole('heading', { name: 'Pairs of plates' }, { timeout: 10_000 });
  const pairsOf = (weight: string) => within(screen.getByRole('group', { name: `Pairs of ${weight}` }));
  return { said: () => app.owns.getState().kept, pairsOf };
}

describe('what a person owns', () => {
  it('is as in a gym until they choose', async () => {
    await openOwns();
    expect(screen.getByRole('region', { name: 'What a bar can weigh' })).toHaveTextContent(
      'From 20 kgIn steps of 2.5 kg',
    );
    expect(screen.getAllByText('As in a gym')).toHaveLength(4);
  });

  it('decides which loads the bar can have, and the picture follows every tap', async () => {
    const { said, pairsOf } = await openOwns();
    await userEvent.click(pairsOf('20\u00a0kg').getByRole('button', { name: /^More: / }));
    expect(screen.getByRole('region', { name: 'What a bar can weigh' })).toHaveTextContent(
      '20–60 kgIn steps of 40 kg. Here: 60 kg, 20 a side',
    );
    await userEvent.click(pairsOf('2.5\u00a0kg').getByRole('button', { name: /^More: / }));
    expect(screen.getByRole('region', { name: 'What a bar can weigh' })).toHaveTextContent(
      '20–65 kgSmallest step 5 kg. Here: 65 kg, 20 + 2.5 a side',
    );
    await userEvent.click(pairsOf('20\u00a0kg').getByRole('button', { name: /^Less: / }));
    expect(said()?.plates).toContainEqual({ kg: 20, pairs: 0 });
    expect(pairsOf('20\u00a0kg').getByRole('textbox')).toHaveValue('0');
  });

  it('takes bars, pairs and bands by a tap, and gives them back by another', async () => {
    const { said } = await openOwns();
    await userEvent.click(screen.getByRole('button', { name: '15\u00a0kg' }));
    await userEvent.click(screen.getAllByRole('button', { name: '8\u00a0kg' }).at(-1)!);
    await userEvent.click(screen.getByRole('button', { name: 'Green, 8–15\u00a0kg' }));
    expect(said()).toMatchObject({ bars: [15], dumbbells: [8], bands: [{ colour: 'green' }] });
    await userEvent.click(screen.getByRole('button', { name: '15\u00a0kg' }));
    expect(said()?.bars).toEqual([]);
  });

  it('takes a weight that is not on the list', async () => {
    const { said } = await openOwns();
    await userEvent.click(screen.getByRole('button', { name: 'Another pair' }));
    const sheet = within(screen.getByRole('dialog', { name: 'Another pair' }));
    await userEvent.clear(sheet.getByRole('textbox'));
    await userEvent.type(sheet.getByRole('textbox'), '17.5');
    await userEvent.click(sheet.getByRole('button', { name: 'Add' }));
    expect(said()?.dumbbells).toEqual([17.5]);
    expect(screen.getByRole('button', { name: '17.5\u00a0kg' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('is in pounds for a person who lifts pounds', async () => {
    const { pairsOf } = await openOwns({}, { units: 'lb' });
    expect(screen.getByRole('region', { name: 'What a bar can weigh' })).toHaveTextContent(
      'From 45 lbIn steps of 5 lb',
    );
    await userEvent.click(pairsOf('45\u00a0lb').getByRole('button', { name: /^More: / }));
    expect(screen.getByRole('region', { name: 'What a bar can weigh' })).toHaveTextContent('45–135 lb');
  });

  it('is reached from the page of a routine and from the settings', async () => {
    openApp(sampleApp(), '/routine/back');
    await userEvent.click(await screen.findByRole('button', { name: 'Change kit' }));
    const link = await screen.findByRole('link', { name: /dumbbells and bands you own/ });
    await userEvent.click(link);
    expect(await screen.findByRole('heading', { level: 1, name: 'What you own' })).toBeInTheDocument();
  });
});
