import { chromium } from 'playwright';

const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [w, h] of [
  [390, 844],
  [320, 568],
]) {
  const p = await b.newPage({ viewport: { width: w, height: h }, deviceScaleFactor: 1 });
  await p.goto('http://localhost:5713/#/routine/posture-15');
  await p.waitForTimeout(2500);
  if (w === 390) await p.screenshot({ path: '/tmp/plan-routine.png' });
  const start = p.getByRole('button', { name: /^start/i }).first();
  await start.click();
  await p.waitForTimeout(2000);
  await p.screenshot({ path: `/tmp/plan-a-${w}.png` });
  console.log(
    await p.evaluate(() => {
      const n = document.querySelector('[class*=course] [class*=name], p span[lang]');
      const e = [...document.querySelectorAll('p span[lang]')].map((x) => [
        x.textContent,
        x.clientWidth,
        x.scrollWidth,
        x.parentElement.clientWidth,
      ]);
      return e;
    }),
  );
  await p.close();
}
await b.close();
