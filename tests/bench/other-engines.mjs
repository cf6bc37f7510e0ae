// What the soundtrack costs in the browsers on this machine that are no Chromium: Firefox and WebKit's MiniBrowser.
// They are driven by a script put into the page, which needs no driver of theirs.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveDist } from '../../tools/scripts/serve-dist.mjs';

const LONGEST_MS = 90_000;
/** Without a tap of a hand nothing would sound, and a first start would open pages of its own. */
const FIREFOX_PREFERENCES = `
user_pref('media.autoplay.default', 0);
user_pref('media.autoplay.blocking_policy', 0);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('browser.shell.checkDefaultBrowser', false);
user_pref('app.normandy.enabled', false);
`;

/** Runs in the page: goes through Start as a person would, and tells the server by the addresses it asks for. */
function drive() {
  const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const tell = (name, value) => fetch(`./told/${name}/${encodeURIComponent(value)}`).catch(() => undefined);
  const find = (selector, words) =>
    [...document.querySelectorAll(selector)].find((each) => words.test(each.textContent ?? ''));
  const until = async (found) => {
    while (!found()) await pause(50);
    return found();
  };
  let pressedAt = 0;
  let playing = null;
  // oxlint-disable-next-line typescript/unbound-method -- borrowed to look on, and always called on an element
  const play = HTMLMediaElement.prototype.play;
  HTMLMediaElement.prototype.play = function () {
    const sounds = () => {
      if (this.duration < 60 || playing) return;
      playing = this;
      void tell('sounds', performance.now() - pressedAt);
    };
    this.addEventListener('playing', sounds);
    return play.call(this);
  };
  const goThrough = async () => {
    const screenOff = new URLSearchParams(location.search).get('mode') === 'screen-off';
    const mode = screenOff ? /^Screen off/ : /^With my music/;
    (await until(() => find('label', mode))).click();
    const levels = document.querySelectorAll('[role=radiogroup][aria-label=Level] input');
    levels[levels.length - 1]?.click();
    await pause(4000);
    await tell('ready', screenOff);
    await pause(4000);
    pressedAt = performance.now();
    (await until(() => find('button', /^Start/))).click();
    await pause(12_000);
    const apart = () => globalThis.holdfastTrace.now() - (playing?.currentTime ?? 0) * 1000;
    const first = apart();
    await pause(5000);
    await tell('played', playing?.currentTime ?? -1);
    await tell('drift', apart() - first);
    await tell('over', true);
  };
  addEventListener('load', () => void goThrough());
}

/** The processes below one, itself included. */
async function family(root) {
  const parents = new Map();
  for (const id of (await readdir('/proc')).filter((each) => /^\d+$/.test(each))) {
    const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => '');
    parents.set(Number(id), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const found = [root];
  for (const id of found)
    found.push(...[...parents].filter(([, parent]) => parent === id).map(([each]) => each));
  return found;
}

/** Memory of a browser in MB, pages shared between its processes counted once each. */
async function memory(root) {
  let kilobytes = 0;
  for (const id of await family(root)) {
    const report = await readFile(`/proc/${id}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(report)?.[1] ?? 0);
  }
  return kilobytes / 1000;
}

const ENGINES = [
  {
    name: 'Firefox',
    paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    command: (path, profile, url) => [path, '--headless', '--no-remote', '--profile', profile, url],
  },
  {
    name: 'WebKit',
    paths: [
      '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
      '/usr/libexec/webkit2gtk-4.1/MiniBrowser',
    ],
    command: (path, _profile, url) => ['xvfb-run', '-a', path, '--autoplay-policy=allow', '--private', url],
  },
];

/** One visit in one mode: what the page told, and the memory a running session added. */
async function visit(commandFor, path, mode) {
  const folder = await mkdtemp(join(tmpdir(), 'holdfast-engine-'));
  const dist = join(folder, 'dist');
  const profile = join(folder, 'profile');
  await cp('dist', dist, { recursive: true });
  await mkdir(profile);
  await writeFile(join(profile, 'user.js'), FIREFOX_PREFERENCES);
  const page = await readFile(join(dist, 'index.html'), 'utf8');
  await writeFile(
    join(dist, 'index.html'),
    page.replace('<script', '<script src="./drive.js"></script><script'),
  );
  await writeFile(join(dist, 'drive.js'), `(${drive.toString()})()`);
  const site = await serveDist({ folder: dist });
  const url = `${site.url}?no-sw&trace&mode=${mode}#/routine/strong-back-45`;
  const [command, ...rest] = commandFor(path, profile, url);
  const browser = spawn(command, rest, { stdio: 'ignore', detached: true });
  const told = (key) => {
    const asked = site.requests.find((each) => each.includes(`/told/${key}/`));
    return asked === undefined ? null : Number(asked.split('/').at(-1));
  };
  const until = async (key) => {
    const from = performance.now();
    while (told(key) === null && performance.now() - from < LONGEST_MS) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  await until('ready');
  const before = await memory(browser.pid);
  await until('over');
  const used = (await memory(browser.pid)) - before;
  const result = { sounds: told('sounds'), played: told('played'), drift: told('drift'), used };
  if (browser.pid) process.kill(-browser.pid, 'SIGKILL');
  await once(browser, 'exit');
  await site.stop();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  return result;
}

const firstThere = async (paths) => {
  for (const path of paths) {
    if (await readFile(path).then(Boolean, () => false)) return path;
  }
  return null;
};

export async function otherEngines() {
  console.log('\nSoundtrack elsewhere');
  for (const { name, paths, command } of ENGINES) {
    const path = await firstThere(paths);
    if (!path) {
      console.log(`  ${name}: not on this machine`);
      continue;
    }
    const music = await visit(command, path, 'music');
    const screenOff = await visit(command, path, 'screen-off');
    const { sounds, played, drift, used } = screenOff;
    console.log(
      `  ${name}: sounds ${sounds?.toFixed(0) ?? '-'} ms after Start, ${played?.toFixed(1)} s played of 17,`,
    );
    console.log(
      `    session and sound ${drift?.toFixed(0)} ms apart after 5 s more; memory +${used.toFixed(0)} MB (with my music +${music.used.toFixed(0)} MB)`,
    );
  }
}
