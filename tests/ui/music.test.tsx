import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { createMusicStorage } from '../../src/storage/music-storage.ts';
import { createMusicStore } from '../../src/store/music-store.ts';
import { fakeDisk } from '../support/fake-disk.ts';
import { openApp, sampleApp } from '../support/sample-app.tsx';

const song = (name: string) => new File(['sound'], name, { type: 'audio/mpeg' });

async function openSettings(room = 100) {
  let count = 0;
  const storage = createMusicStorage(fakeDisk(room + 1).values);
  const music = createMusicStore(
    async () => storage,
    () => `id-${count++}`,
  );
  const app = sampleApp({ settings: { soundMode: 'screen-off' }, app: { music } });
  openApp(app, '/settings');
  return { app, picker: await screen.findByLabelText(/^Add audio files/) };
}

it('shows the files a person picked, shuffles them, and removes them', async () => {
  const { app, picker } = await openSettings();
  await userEvent.upload(picker, [song('One.mp3'), song('Two.mp3')]);
  await userEvent.click(await screen.findByRole('switch', { name: 'Shuffle', checked: false }));
  expect(app.settings.getState().settings.musicShuffle).toBe(true);
  await userEvent.click(screen.getByRole('button', { name: 'Remove One' }));
  expect(await screen.findByText('1 kept here')).toBeVisible();
  expect(screen.queryByText('One')).toBeNull();
  await userEvent.upload(picker, song('Three.mp3'));
  await userEvent.click(await screen.findByRole('button', { name: 'Remove all' }));
  await expect.poll(() => app.music.getState().songs).toEqual([]);
});

it('says plainly when there is no room', async () => {
  const { picker } = await openSettings(1);
  await userEvent.upload(picker, [song('One.mp3'), song('Two.mp3')]);
  expect(await screen.findByText(/no room for more/)).toBeVisible();
  expect(screen.getByText('One')).toBeVisible();
});
