import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { openApp, sampleApp } from '../support/sample-app.tsx';

vi.mock('../../src/authoring/text/pasted/read-pasted.ts', () => {
  throw new Error('The network is gone.');
});

it('a pasted line that cannot be read for want of its code is marked, and kept as it is', async () => {
  const text = '# Evening\n\n## Main\nSide Plank 30s\n• Bird Dog: 8 reps per side\n';
  openApp(sampleApp({ careSeen: true, own: [{ id: 'own-1', text, copyOf: null }] }), '/own/own-1');
  await userEvent.click(await screen.findByRole('radio', { name: 'Text' }));
  expect(await screen.findByRole('textbox', { name: /^The text of the routine/ })).toHaveValue(text);
  expect(await screen.findByText(/^Line 5, column 1/)).toBeVisible();
  expect(screen.getByText('1 set')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Done' })).toBeEnabled();
});
