import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

/** Kinds of files that are not compressed already. */
const TEXT = /\.(js|css|html|svg|json|webmanifest|txt)$/;
/** Below this a packet carries the whole file anyway. */
const LEAST_BYTES = 1000;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

async function compress(path: string): Promise<void> {
  const file = readFileSync(path);
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: file.length };
  const [br, gz] = await Promise.all([brotli(file, { params }), gzipped(file, { level: 9 })]);
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
}

/** Puts x.br and x.gz beside each file x that compression makes smaller, for hosts that send such files as they are. */
export function precompress(): Plugin {
  let outDir = 'dist';
  return {
    name: 'precompress',
    apply: 'build',
    configResolved({ build }) {
      outDir = build.outDir;
    },
    // After the service worker is written, so that its list leaves them out: they are other forms of the same files.
    async closeBundle() {
      const paths = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
        .filter((path) => TEXT.test(path) && !path.startsWith('.'))
        .map((path) => join(outDir, path))
        .filter((path) => statSync(path).size >= LEAST_BYTES);
      await Promise.all(paths.map(compress));
    },
  };
}
