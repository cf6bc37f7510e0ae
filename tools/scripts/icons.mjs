// Draws the PNG icons from the SVGs in public/brand. Run it after changing one, and commit what it writes.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';

const folder = join(import.meta.dirname, '../../public');
const ICONS = [
  { svg: 'icon.svg', png: 'icon-192.png', size: 192 },
  { svg: 'icon.svg', png: 'icon-512.png', size: 512 },
  { svg: 'icon-maskable.svg', png: 'maskable-192.png', size: 192 },
  { svg: 'icon-maskable.svg', png: 'maskable-512.png', size: 512 },
  { svg: 'icon-mono.svg', png: 'monochrome-512.png', size: 512 },
  // iOS rounds the corners itself and shows transparent parts as black.
  { svg: 'icon-maskable.svg', png: 'apple-touch-icon.png', size: 180 },
];

const browser = await chromium.launch(findBrowser());
const page = await browser.newPage();
for (const { svg, png, size } of ICONS) {
  const drawing = await readFile(join(folder, 'brand', svg), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
  await page.screenshot({ path: join(folder, 'icons', png), omitBackground: true });
}
await browser.close();
