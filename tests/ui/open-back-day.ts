import { screen } from '@testing-library/react';
import { openApp, sampleApp } from '../support/sample-app.tsx';

/** Opens the page of the sample's main routine. */
export async function openBackDay(sample: Parameters<typeof sampleApp>[0] = {}) {
  const app = sampleApp(sample);
  openApp(app, '/routine/back');
  await screen.findByRole('heading', { level: 1, name: 'Back Day' });
  return app;
}
