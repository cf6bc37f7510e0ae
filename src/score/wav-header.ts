const BYTES = 2;

const WAV_HEADER_BYTES = 44;

/** The header of a WAV file with one channel of 16-bit samples. */
export function wavHeader(samples: number, rate: number): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(WAV_HEADER_BYTES));
  const text = (at: number, words: string) => {
    for (let i = 0; i < words.length; i++) view.setUint8(at + i, words.charCodeAt(i));
  };
  text(0, 'RIFF');
  view.setUint32(4, WAV_HEADER_BYTES - 8 + samples * BYTES, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * BYTES, true);
  view.setUint16(32, BYTES, true);
  view.setUint16(34, BYTES * 8, true);
  text(36, 'data');
  view.setUint32(40, samples * BYTES, true);
  return view.buffer;
}
