// Speaks every phrase and piece of tools/voice/phrases.json and the name of every exercise into tools/voice/pack.mp3, and writes
// where each begins to tools/voice/pack.json. Needs, from Debian: festival festvox-us-slt-hts festlex-cmu festlex-poslex lame.
// Run it after adding an exercise or a phrase, and commit what it writes; tools/voice/README.md explains why these packages.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearClip, joinClips, levelled, pieceOf, readWave, writeWave } from './voice-wave.mjs';

const root = join(import.meta.dirname, '../..');
const voice = join(root, 'tools/voice');
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const { phrases, pieces, pronounce } = read(join(voice, 'phrases.json'));
const folder = join(root, 'routines/exercises');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => read(join(folder, file)).name);
const whole = [...new Set([...phrases, ...names])];

const wordsIn = (text) => text.split(' ').filter(Boolean).length;
/** "five [times] five seconds": the words in brackets, as they sound in that sentence. Those that lead on end in "…". */
const cuts = pieces.map((piece) => {
  const [, before, words, after] = /^(.*)\[(.+)\](.*)$/.exec(piece);
  const from = wordsIn(before);
  return {
    name: after ? `${words} …` : words,
    text: before + words + after,
    words: [from, from + wordsIn(words)],
    follows: before !== '',
    leadsOn: after !== '',
  };
});

const scratch = mkdtempSync(join(tmpdir(), 'holdfast-voice-'));
const quoted = (text) => `"${text.replaceAll(/["\\]/g, ' ')}"`;
const entries = Object.entries(pronounce).map(
  ([word, syllables]) => `(lex.add.entry '("${word}" nil (${syllables})))`,
);
const texts = [...whole, ...cuts.map(({ text }) => text)];
const timesOf =
  '(lambda (word) (format t "%f %f " (item.feat word "word_start") (item.feat word "word_end")))';
// Prints a line for each text: when each word of it begins and ends, in seconds.
const saves = texts.map((text, i) =>
  [
    `(set! said (utt.synth (Utterance Text ${quoted(text)})))`,
    `(utt.save.wave said ${quoted(join(scratch, `${i}.wav`))} 'riff)`,
    `(mapcar ${timesOf} (utt.relation.items said 'Word))`,
    '(format t "\\n")',
  ].join('\n'),
);
// The voice speaks single words too fast: a tenth slower it is clearer.
const slower = `(set! hts_engine_params (append '(("-r" 0.9)) hts_engine_params))`;
const program = ['(voice_cmu_us_slt_arctic_hts)', slower, ...entries, ...saves].join('\n');
writeFileSync(join(scratch, 'speak.scm'), program);
const times = execFileSync('festival', ['-b', join(scratch, 'speak.scm')], { encoding: 'utf8' })
  .split('\n')
  .map((line) => line.split(' ').map(Number));

const waveOf = (i) => readWave(readFileSync(join(scratch, `${i}.wav`)));
const all = [...whole, ...cuts.map(({ name }) => name)];
const clips = [
  ...whole.map((_, i) => clearClip(levelled(waveOf(i)))),
  ...cuts.map(({ words: [first, end], follows, leadsOn }, i) => {
    const line = whole.length + i;
    return pieceOf(levelled(waveOf(line)), {
      from: follows ? times[line][first * 2] : null,
      to: leadsOn ? times[line][end * 2 - 1] : null,
    });
  }),
];
const { wave, places, onset } = joinClips(clips);
writeFileSync(join(scratch, 'pack.wav'), writeWave(wave));
const encoding = '--quiet -m m --abr 28 --resample 24 --lowpass 8.5 -q 0 --noreplaygain'.split(' ');
execFileSync('lame', [...encoding, join(scratch, 'pack.wav'), join(voice, 'pack.mp3')]);
rmSync(scratch, { recursive: true });

const lines = all.map((phrase, i) => `    ${JSON.stringify(phrase)}: [${places[i].join(', ')}]`);
const file = readFileSync(join(voice, 'pack.mp3'));
const integrity = `sha256-${createHash('sha256').update(file).digest('base64')}`;
writeFileSync(
  join(voice, 'pack.json'),
  `{\n  "integrity": "${integrity}",\n  "onset": ${onset},\n  "clips": {\n${lines.join(',\n')}\n  }\n}\n`,
);
const seconds = wave.samples.length / wave.sampleRate;
console.log(`${all.length} clips, ${seconds.toFixed(1)} s, ${(file.length / 1000).toFixed(1)} kB`);
