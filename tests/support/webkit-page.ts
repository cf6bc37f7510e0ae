import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import axe, { type AxeResults } from 'axe-core';
import { Builder, Capabilities, error, type WebDriver, type WebElement } from 'selenium-webdriver';
import { findWebKit } from '../../tools/scripts/find-engines.mjs';

const PATIENCE_MS = 45_000;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/**
 * Finds what is seen and can be pressed by the beginning of its name, once it stands still: the driver presses a place,
 * not an element. Runs in the page.
 */
const FIND = `
  const [name, found] = arguments;
  const named = (each) => (each.getAttribute('aria-label') ?? each.textContent).replace(/\\s+/g, ' ').trim();
  const find = () => {
    const all = [...document.querySelectorAll('button, a[href], input, summary')];
    const top = [...document.querySelectorAll('dialog[open]')].at(-1);
    return all.filter((each) => !top || top.contains(each))
      .find((each) => each.checkVisibility() && named(each).startsWith(name)) ?? null;
  };
  const before = find();
  const { x, y } = before?.getBoundingClientRect() ?? {};
  setTimeout(() => {
    const place = before?.getBoundingClientRect();
    found(find() === before && place?.x === x && place?.y === y ? before : null);
  }, 150);`;

/** A folder of settings with which GTK moves nothing, and so the page is asked for reduced motion. */
function stillSettings(): string {
  const folder = mkdtempSync(join(tmpdir(), 'holdfast-gtk-'));
  for (const version of ['gtk-3.0', 'gtk-4.0']) {
    mkdirSync(join(folder, version));
    writeFileSync(join(folder, version, 'settings.ini'), '[Settings]\ngtk-enable-animations=false\n');
  }
  return folder;
}

/** A page of WebKitGTK in a window of its own, the size of a phone, driven over WebDriver. */
export class WebKitPage {
  readonly #service: ChildProcess;
  readonly #driver: WebDriver;
  readonly #settings: string;

  private constructor(service: ChildProcess, driver: WebDriver, settings: string) {
    this.#service = service;
    this.#driver = driver;
    this.#settings = settings;
  }

  static async launch(): Promise<WebKitPage> {
    const found = findWebKit();
    if (!found) throw new Error('There is no WebKitGTK to test with.');
    const port = await freePort();
    const [command, ...rest] = [...found.screen, found.driver, `--port=${port}`];
    const settings = stillSettings();
    const env = { ...process.env, XDG_CONFIG_HOME: settings };
    const service = spawn(command, rest, { detached: true, stdio: 'ignore', env });
    const capabilities = new Capabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    });
    const url = `http://127.0.0.1:${port}`;
    await expect
      .poll(
        () =>
          fetch(`${url}/status`).then(
            ({ ok }) => ok,
            () => false,
          ),
        { timeout: PATIENCE_MS },
      )
      .toBe(true);
    const driver = await new Builder().usingServer(url).withCapabilities(capabilities).build();
    await driver.manage().window().setRect({ x: 0, y: 0, width: 390, height: 844 });
    return new WebKitPage(service, driver, settings);
  }

  async close(): Promise<void> {
    await this.#driver.quit().catch(() => {});
    if (this.#service.pid) process.kill(-this.#service.pid, 'SIGKILL');
    rmSync(this.#settings, { recursive: true, force: true });
  }

  open(address: string): Promise<void> {
    return this.#driver.get(address);
  }

  back(): Promise<void> {
    return this.#driver.navigate().back();
  }

  /** Closes the tab, and goes on in a new one. */
  async closeTab(): Promise<void> {
    const old = await this.#driver.getWindowHandle();
    await this.#driver.switchTo().newWindow('tab');
    const next = await this.#driver.getWindowHandle();
    await this.#driver.switchTo().window(old);
    await this.#driver.close();
    await this.#driver.switchTo().window(next);
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.#driver.executeScript(`return ${expression};`);
  }

  async #pressNow(name: string): Promise<void> {
    const found = await this.#driver.executeAsyncScript<WebElement | null>(FIND, name);
    if (!found) throw new Error(`Nothing that stands still is called “${name}”.`);
    await found.click();
  }

  /** Waits for a button, link or field whose name begins with `name`, and presses it. */
  async press(name: string): Promise<void> {
    await expect(() => this.#pressNow(name)).toPass({ timeout: PATIENCE_MS });
  }

  /** Starts the session of a routine's page, and reads the health note of a new profile. */
  async start(): Promise<void> {
    await this.press('Start');
    await expect(async () => {
      const isRunning = () => this.evaluate<boolean>("location.hash === '#/session'");
      if (await isRunning()) return;
      // On a busy machine the note may still move when it is pressed, and be missed.
      await this.#pressNow('Start now');
      expect(await isRunning()).toBe(true);
    }).toPass({ timeout: PATIENCE_MS });
  }

  /** Waits until the page shows a text. */
  async shows(text: string | RegExp): Promise<void> {
    const seen = () =>
      this.evaluate<string>('document.body.innerText').catch((reason: unknown) => {
        if (reason instanceof error.WebDriverError) return '';
        throw reason;
      });
    await (typeof text === 'string'
      ? expect.poll(seen, { timeout: PATIENCE_MS }).toContain(text)
      : expect.poll(seen, { timeout: PATIENCE_MS }).toMatch(text));
  }

  async pickFile(path: string): Promise<void> {
    const field = await this.#driver.findElement({ css: 'input[type=file]' });
    await field.sendKeys(path);
  }

  /** What axe finds: a line for each rule. */
  async axeFindings(): Promise<string[]> {
    await this.#driver.executeScript(axe.source);
    const { violations } = await this.#driver.executeAsyncScript<AxeResults>(
      'axe.run({ resultTypes: ["violations"] }).then(arguments[0]);',
    );
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    );
  }
}
