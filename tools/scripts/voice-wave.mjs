// Sound as numbers, for voice-pack.mjs: read, trim, level, join, write.

/** At either end, samples below this share of the loudest one are not speech. The last T of "rest" is hardly louder. */
const SILENCE = 0.004;
const KEPT_S = 0.012;
/** A parametric voice is dull, and small loudspeakers are used in loud rooms: boosts the range that distinguishes S, F and T. */
const BRIGHTER_FROM_HZ = 2000;
const BRIGHTER_BY = 1.2;
const FADE_S = 0.006;
/** By how much two pieces of a phrase overlap. */
const OVERLAP_S = 0.06;
/** As loud on average as the loudest cues; peaks above that are rounded off. */
const RMS = 0.2;
const PEAK = 0.9;
/** Between clips, so that no codec smears one into the next. */
const GAP_S = 0.09;
/** A player finds the delay of its decoder by the first sample this loud: see src/audio/voice-pack.ts. */
const ONSET = 0.05;

export function readWave(file) {
  let sampleRate = 0;
  for (let at = 12; at + 8 <= file.length; ) {
    const name = file.toString('latin1', at, at + 4);
    const size = file.readUInt32LE(at + 4);
    if (name === 'fmt ') sampleRate = file.readUInt32LE(at + 12);
    if (name === 'data') {
      const count = Math.floor(Math.min(size, file.length - at - 8) / 2);
      const samples = Float32Array.from(
        { length: count },
        (_, i) => file.readInt16LE(at + 8 + i * 2) / 32768,
      );
      return { sampleRate, samples };
    }
    at += 8 + size + (size % 2);
  }
  throw new Error('No sound in this file.');
}

export function writeWave({ sampleRate, samples }) {
  const file = Buffer.alloc(44 + samples.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + samples.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(samples.length * 2, 40);
  for (const [i, sample] of samples.entries()) file.writeInt16LE(Math.round(sample * 32767), 44 + i * 2);
  return file;
}

/** Compresses samples above three quarters of the peak instead of clipping them. */
function rounded(sample) {
  const knee = PEAK * 0.75;
  const size = Math.abs(sample);
  if (size <= knee) return sample;
  return Math.sign(sample) * (knee + (PEAK - knee) * Math.tanh((size - knee) / (PEAK - knee)));
}

/** Gently boosts frequencies above a pitch: a first-order shelf. */
function brighter(samples, sampleRate) {
  const follow = 1 - Math.exp((-2 * Math.PI * BRIGHTER_FROM_HZ) / sampleRate);
  let low = 0;
  return samples.map((sample) => {
    low += follow * (sample - low);
    return sample + BRIGHTER_BY * (sample - low);
  });
}

/** Where the speech begins and ends, and its loudest sample. */
function speechIn(samples, sampleRate) {
  const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  const heard = (sample) => Math.abs(sample) > SILENCE * loudest;
  const kept = Math.round(KEPT_S * sampleRate);
  const from = Math.max(0, samples.findIndex(heard) - kept);
  return { loudest, from, to: Math.min(samples.length, samples.findLastIndex(heard) + kept) };
}

/** Speech as loud as every other clip. */
export function levelled({ sampleRate, samples: spoken }) {
  const samples = brighter(spoken, sampleRate);
  // The loudness of the voiced parts: a long final hiss must not make a phrase louder.
  const { from, to, loudest } = speechIn(samples, sampleRate);
  const voiced = samples.slice(from, to).filter((sample) => Math.abs(sample) > loudest * 0.05);
  const rms = Math.sqrt(voiced.reduce((sum, sample) => sum + sample ** 2, 0) / voiced.length);
  return { sampleRate, samples: samples.map((sample) => rounded((sample * RMS) / rms)) };
}

function faded({ sampleRate, samples }, fadeInS, fadeOutS) {
  const last = samples.length - 1;
  const at = (i) => Math.min(1, i / (fadeInS * sampleRate), (last - i) / (fadeOutS * sampleRate));
  return { sampleRate, samples: samples.map((sample, i) => sample * at(i)) };
}

/** The speech alone, faded at both ends. */
export function clearClip({ sampleRate, samples }) {
  const { from, to } = speechIn(samples, sampleRate);
  return faded({ sampleRate, samples: samples.slice(from, to) }, FADE_S, FADE_S);
}

/**
 * Words of a sentence, between two times in seconds; null for an end of the sentence. A little of each neighbour is in
 * it, fading, so that pieces that overlap by as much flow into each other: see JOIN_MS in src/score/phrase.ts.
 */
export function pieceOf({ sampleRate, samples }, { from, to }) {
  const speech = speechIn(samples, sampleRate);
  const at = (seconds) => Math.round(seconds * sampleRate);
  const begin = from === null ? speech.from : at(from - OVERLAP_S / 2);
  const end = to === null ? speech.to : at(to + OVERLAP_S / 2);
  const fade = (time) => (time === null ? FADE_S : OVERLAP_S);
  return faded({ sampleRate, samples: samples.slice(begin, end) }, fade(from), fade(to));
}

/** Joins clips, and returns where each begins and how long it is, in milliseconds. */
export function joinClips(clips) {
  const { sampleRate } = clips[0];
  const gap = Math.round(GAP_S * sampleRate);
  const length = clips.reduce((sum, { samples }) => sum + samples.length + gap, gap);
  const samples = new Float32Array(length);
  const ms = (count) => Math.round((count / sampleRate) * 1000);
  let at = gap;
  const places = clips.map((clip) => {
    samples.set(clip.samples, at);
    const place = [ms(at), ms(clip.samples.length)];
    at += clip.samples.length + gap;
    return place;
  });
  const onset = ms(samples.findIndex((sample) => Math.abs(sample) > ONSET));
  return { wave: { sampleRate, samples }, places, onset };
}
