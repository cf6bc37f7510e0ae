import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shippedCoaching } from '../../src/app/shipped/shipped-coaching.ts';
import { shippedLibrary as library } from '../../src/app/shipped/shipped-library.ts';
import { createVoicePack } from '../../src/audio/voice-pack.ts';
import { clipPlace } from '../../src/score/phrase.ts';
import pack from '../../tools/voice/pack.json';
import table from '../../tools/voice/phrases.json';

const names = [...library.exercises.values(), ...shippedCoaching.exercises.values()].map(({ name }) => name);

describe('the pack that "npm run voice" makes', () => {
  it('holds every phrase of the table', () => {
    expect(table.phrases.filter((phrase) => !clipPlace(phrase))).toEqual([]);
  });

  it('holds the name of every shipped exercise', () => {
    expect(names.filter((name) => !clipPlace(name))).toEqual([]);
  });

  it('holds nothing that the app no longer says', () => {
    // "two [point] five kilograms" is the piece "point …".
    const pieces = table.pieces.map((piece) =>
      piece.replace(/^.*\[(.+)\](.*)$/, (_, words, after) => words + (after && ' …')),
    );
    const said = new Set([...table.phrases, ...names, ...pieces]);
    expect(Object.keys(pack.clips).filter((phrase) => !said.has(phrase))).toEqual([]);
  });

  it('is an MP3 of at most 525 kB', () => {
    const file = readFileSync('tools/voice/pack.mp3');
    expect(file.length).toBeLessThanOrEqual(525_000);
    expect(file.readUInt16BE(0) & 0xffe0).toBe(0xffe0);
  });

  it('has the hash by which a browser tells it from the answer of a captive portal', () => {
    const file = readFileSync('tools/voice/pack.mp3');
    expect(pack.integrity).toBe(`sha256-${createHash('sha256').update(file).digest('base64')}`);
  });
});

describe('loading', () => {
  const RATE = 24_000;
  /** What a decoder returns: silence, then sound from the first onset on, `late` seconds later than it should be. */
  function decodeTo(late: number) {
    const samples = new Float32Array(RATE * 2);
    samples.fill(0.5, Math.round((pack.onset / 1000 + late) * RATE));
    const buffer = { sampleRate: RATE, getChannelData: () => samples };
    const decodeAudioData = vi.fn<() => Promise<unknown>>(() => Promise.resolve(buffer));
    vi.stubGlobal(
      'OfflineAudioContext',
      class {
        decodeAudioData = decodeAudioData;
      },
    );
    return decodeAudioData;
  }
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('gives no clip before it is loaded, and none for a name a person typed', async () => {
    decodeTo(0);
    const voice = createVoicePack(() => Promise.resolve(new ArrayBuffer(1)));
    expect(voice.clip('one')).toBeNull();
    await voice.load();
    expect(voice.clip('one')?.from).toBeCloseTo((clipPlace('one')?.from ?? 0) / 1000);
    expect(voice.clip('My own thing')).toBeNull();
  });

  it('moves the clips by the delay of the decoder', async () => {
    decodeTo(0.05);
    const voice = createVoicePack(() => Promise.resolve(new ArrayBuffer(1)));
    await voice.load();
    expect(voice.clip('one')?.from).toBeCloseTo((clipPlace('one')?.from ?? 0) / 1000 + 0.05);
  });

  it('gives the samples of a phrase for mixing', async () => {
    decodeTo(0);
    const voice = createVoicePack(() => Promise.resolve(new ArrayBuffer(1)));
    await voice.load();
    const pcm = voice.clipOf('one');
    expect(pcm?.sampleRate).toBe(RATE);
    expect(pcm?.channels[0]).toHaveLength(Math.round(((clipPlace('one')?.length ?? 0) / 1000) * RATE));
    expect(pcm?.channels[0]?.at(-1)).toBe(0.5);
  });

  it('fetches once when the pack is stored on the device and loaded at the same time', async () => {
    decodeTo(0);
    const fetchPack = vi.fn<() => Promise<ArrayBuffer | null>>(async () => new ArrayBuffer(1));
    const voice = createVoicePack(fetchPack);
    voice.keep();
    await voice.load();
    expect(voice.isLoaded()).toBe(true);
    expect(fetchPack).toHaveBeenCalledTimes(1);
  });

  it('has no clips, and fails nothing, when the bytes are no sound', async () => {
    decodeTo(0).mockRejectedValue(new DOMException('No sound.', 'EncodingError'));
    const voice = createVoicePack(() => Promise.resolve(new ArrayBuffer(3)));
    await expect(voice.load()).resolves.toBeUndefined();
    expect(voice.isLoaded()).toBe(false);
    expect(voice.clipOf('one')).toBeNull();
  });

  it('decodes once, and tries again after it could not be fetched', async () => {
    const decode = decodeTo(0);
    const answers = [null, new ArrayBuffer(1)];
    const voice = createVoicePack(() => Promise.resolve(answers.shift() ?? null));
    await voice.load();
    expect(voice.isLoaded()).toBe(false);
    await Promise.all([voice.load(), voice.load()]);
    await voice.load();
    expect(voice.isLoaded()).toBe(true);
    expect(decode).toHaveBeenCalledTimes(1);
  });
});
