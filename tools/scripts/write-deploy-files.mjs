// Writes deploy/nginx.conf and deploy/Caddyfile from the same headers as those of the built page and `npm start`.
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { module } = await runnerImport('/tools/build/host-files.ts', { root, configFile: false });

await mkdir(`${root}deploy`, { recursive: true });
await writeFile(`${root}deploy/nginx.conf`, module.nginxConfig());
await writeFile(`${root}deploy/Caddyfile`, module.caddyConfig());
