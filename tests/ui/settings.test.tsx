import { fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { openApp, sampleApp } from '../support/sample-app.tsx';

async function openSettings(sample: Parameters<typeof sampleApp>[0] = {}) {
  const app = sampleApp(sample);
  openApp(app, '/settings');
  await screen.findByRole('heading', { level: 1, name: 'Settings' });
  return { app, now: () => app.settings.getState().settings };
}

describe('the settings', () => {
  it('switch sounds, vibration and keep-awake', async () => {
    const { now } = await openSettings();
    for (const name of [/^Sounds/, /^Vibration/, /^Keep screen on/]) {
      await userEvent.click(screen.getByRole('switch', { name, checked: true }));
    }
    await userEvent.click(screen.getByRole('switch', { name: /^Flash the screen/, checked: false }));
    expect(now()).toMatchObject({ sounds: false, vibration: false, keepAwake: false, flash: true });
  });

  it('switch off the keys that are letters, which a person who speaks to the device would press', async () => {
    const { now } = await openSettings();
    await userEvent.click(screen.getByRole('switch', { name: /letter/i, checked: true }));
    expect(now()).toMatchObject({ letterKeys: false });
  });

  it('offer the volume as long as anything is heard: the voice speaks without the sounds too', async () => {
    await openSettings();
    const volume = screen.getByRole('slider', { name: 'Volume' });
    await userEvent.click(screen.getByRole('switch', { name: /^Sounds/ }));
    expect(volume).toBeEnabled();
    await userEvent.click(screen.getByRole('radio', { name: /^Off/ }));
    expect(volume).toBeDisabled();
  });

  it('choose how much the voice says', async () => {
    const { now } = await openSettings();
    const voice = within(screen.getByRole('radiogroup', { name: 'Voice' }));
    expect(voice.getByRole('radio', { name: /^Moves/ })).toBeChecked();
    await userEvent.click(voice.getByRole('radio', { name: /^Coach/ }));
    expect(now().voice).toBe('coach');
    await userEvent.click(voice.getByRole('radio', { name: /^Off/ }));
    expect(now().voice).toBe('off');
  });

  it('say what this device does not support', async () => {
    await openSettings({ app: { capabilities: { vibration: false, wakeLock: true, platform: 'ios' } } });
    const vibration = screen.getByRole('switch', { name: /Vibration.*Not on this device/ });
    expect(vibration).toBeDisabled();
    expect(vibration).not.toBeChecked();
  });

  it('set the volume', async () => {
    const { app, now } = await openSettings();
    let kept = 0;
    app.settings.subscribe(() => {
      kept += 1;
    });
    const slider = screen.getByRole('slider', { name: 'Volume' });
    fireEvent.change(slider, { target: { value: '35' } });
    fireEvent.pointerUp(slider);
    expect(now().volume).toBe(0.35);
    expect(kept).toBe(1);
  });

  it('step the seconds to get ready, within their bounds', async () => {
    const { now } = await openSettings({ settings: { readySeconds: 29 } });
    const ready = within(screen.getByRole('group', { name: 'Get ready' }));
    await userEvent.click(ready.getByRole('button', { name: /^More: / }));
    expect(now().readySeconds).toBe(30);
    expect(ready.getByRole('button', { name: /^More: / })).toHaveAttribute('aria-disabled', 'true');
  });

  it('take a typed number', async () => {
    const { now } = await openSettings();
    const box = screen.getByRole('textbox', { name: 'Get ready, s' });
    await userEvent.clear(box);
    await userEvent.type(box, '15{Enter}');
    expect(now().readySeconds).toBe(15);
    await userEvent.clear(box);
    await userEvent.type(box, '500{Enter}');
    expect(now().readySeconds).toBe(15);
    expect(screen.getByText('Not changed: at most 30 s.')).toBeVisible();
  });

  it('choose how rep sets end, the units and the theme', async () => {
    const { now } = await openSettings();
    await userEvent.click(screen.getByRole('radio', { name: 'Move on at tempo' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Pounds' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
    expect(now()).toMatchObject({ pace: 'tempo', units: 'lb', theme: 'dark' });
    expect(document.documentElement).toHaveAttribute('data-theme', 'dark');
    await userEvent.click(screen.getByRole('radio', { name: 'System' }));
    expect(document.documentElement).not.toHaveAttribute('data-theme');
  });

  it('turn on more contrast', async () => {
    await openSettings();
    await userEvent.click(screen.getByRole('switch', { name: /More contrast/ }));
    expect(document.documentElement).toHaveAttribute('data-contrast', 'more');
  });

  it('link to the sound check', async () => {
    await openSettings();
    await userEvent.click(screen.getByRole('link', { name: /Sound check/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sound check' })).toBeVisible();
  });
});
