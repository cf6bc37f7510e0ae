/** The English names of 0 to 19, and of the tens from 20 on, as clips are named. */
const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** At most three digits before the point: no weight or number of reps is longer. */
const NUMBER = /^(\d{1,3})(?:\.(\d{1,3}))?$/;

/** 124: "one", "hundred", "twenty", "four". */
function wholeNumber(value: number): readonly string[] {
  if (value >= 100)
    return [
      ...wholeNumber(Math.floor(value / 100)),
      'hundred',
      ...(value % 100 ? wholeNumber(value % 100) : []),
    ];
  if (value < 20) return [SMALL[value] ?? ''];
  return [TENS[Math.floor(value / 10) - 2] ?? '', ...(value % 10 ? wholeNumber(value % 10) : [])];
}

function inWords(word: string): readonly string[] {
  const [, whole, part = ''] = NUMBER.exec(word) ?? [];
  if (whole === undefined) return [word];
  const digits = part.split('').map((digit) => SMALL[Number(digit)] ?? '');
  return [...wholeNumber(Number(whole)), ...(digits.length > 0 ? ['point', ...digits] : [])];
}

/**
 * The clips that together say a phrase, as few as possible: "24 kilograms" is "twenty …", "four …" and "kilograms". A
 * clip whose name ends in "…" leads on to another word. Empty when a word has no clip.
 */
export function clipNamesOf(phrase: string, hasClip: (name: string) => boolean): readonly string[] {
  if (hasClip(phrase)) return [phrase];
  const words = phrase.split(' ').flatMap(inWords);
  const pieces: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = words.length;
    let piece: string | undefined;
    for (; to > from; to--) {
      const text = words.slice(from, to).join(' ');
      piece = (to < words.length ? [`${text} …`, text] : [text]).find(hasClip);
      if (piece !== undefined) break;
    }
    if (piece === undefined) return [];
    pieces.push(piece);
    from = to;
  }
  return pieces;
}
