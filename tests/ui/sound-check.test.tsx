import { screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openApp, sampleApp } from '../support/sample-app.tsx';

const press = (name: string) => userEvent.click(within(card()).getByRole('button', { name }));
const card = () => screen.getByRole('region', { name: 'Check' });
const reasons = () => within(card()).getAllByRole('listitem');
const CUES = 12;

async function openCheck(sample: Parameters<typeof sampleApp>[0] = {}) {
  const app = sampleApp(sample);
  openApp(app, '/sound-check');
  await screen.findByRole('heading', { level: 1, name: 'Sound check' });
  return app;
}

describe('the sound check', () => {
  it('plays each cue by its name until all are heard, and remembers that', async () => {
    const app = await openCheck();
    expect(app.heard.tried).toEqual([]);
    await press('Play the first');
    expect(card()).toHaveTextContent(/^1 of 12Get readyDid you hear it\?/);
    for (let i = 0; i < CUES; i++) await press('Yes');
    expect(card()).toHaveTextContent('All heard');
    expect(new Set(app.heard.tried).size).toBe(CUES);
    expect(app.settings.getState().settings.soundChecked).toBe(true);
    expect(within(card()).queryByRole('list')).not.toBeInTheDocument();
  });

  it('can be done with one key', async () => {
    await openCheck();
    screen.getByRole('button', { name: 'Play the first' }).focus();
    await userEvent.keyboard('{Enter}'.repeat(CUES + 1));
    expect(card()).toHaveTextContent('All heard');
  });

  it('plays a cue again', async () => {
    const app = await openCheck();
    await press('Play the first');
    await press('Yes');
    await press('Play again');
    expect(app.heard.tried).toEqual(['ready-count', 'start', 'start']);
  });

  it('names the silent switch first on an iPhone', async () => {
    await openCheck({ app: { capabilities: { vibration: false, wakeLock: true, platform: 'ios' } } });
    await press('Play the first');
    await press('No');
    expect(reasons()[0]).toHaveTextContent(/^Silent mode is on/);
    expect(reasons()[1]).toHaveTextContent(/^The volume is down/);
  });

  it('continues with a cue that is heard after all', async () => {
    const app = await openCheck();
    await press('Play the first');
    await press('No');
    await press('Play again');
    await press('Yes');
    expect(card()).toHaveTextContent(/^2 of 12/);
    expect(app.heard.tried).toEqual(['ready-count', 'ready-count', 'start']);
  });

  it('says at the end what was not heard and what to look at', async () => {
    await openCheck();
    await press('Play the first');
    await press('No');
    await press('Go on');
    for (let i = 1; i < CUES; i++) await press('Yes');
    expect(card()).toHaveTextContent('Not heard: Get ready.');
    expect(reasons().length).toBeGreaterThan(2);
    await press('Start over');
    for (let i = 0; i < CUES; i++) await press('Yes');
    expect(card()).toHaveTextContent('All heard');
  });

  it('offers to switch on sounds that are off, before anything is played', async () => {
    const app = await openCheck({ settings: { sounds: false, volume: 0 } });
    expect(reasons()).toHaveLength(2);
    await press('Switch sounds on');
    await press('Turn it up');
    expect(app.settings.getState().settings).toMatchObject({ sounds: true, volume: 0.8 });
    expect(within(card()).queryByRole('list')).not.toBeInTheDocument();
  });

  it('plays any sound by its name', async () => {
    const app = await openCheck();
    const list = within(screen.getByRole('region', { name: 'Each sound by its name' }));
    await userEvent.click(list.getByRole('button', { name: 'Change sides' }));
    await userEvent.click(list.getByRole('button', { name: 'Rest over' }));
    expect(app.heard.tried).toEqual(['change-sides', 'rest-end']);
  });

  it('leads back to the previous screen', async () => {
    openApp(sampleApp(), '/routine/back');
    await userEvent.click(await screen.findByRole('button', { name: 'How you hear it' }));
    await userEvent.click(await screen.findByRole('link', { name: 'Check that you hear it' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sound check' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Back Day' })).toBeVisible();
  });
});
