import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { SessionRecord } from '../../../../core/training/record.ts';
import { drawStill } from '../../../../figure/stage/draw-figures.ts';
import { doseWords } from '../../../../words/en/dose-words.ts';
import { shareWords } from '../../../../words/en/share-words.ts';
import { useApp, useFigures, useSettings } from '../../../app-context.ts';
import { Button } from '../../../components/button.tsx';
import { lateIcons } from '../../../components/late-icons.ts';
import { Segmented } from '../../../components/segmented.tsx';
import { Sheet } from '../../../components/sheet.tsx';
import figureCss from '../../../figure/figure.module.css';
import { figureFor } from '../../../figure/figure-for.ts';
import { useAsync } from '../../../hooks/use-async.ts';
import { useAttempt } from '../../../hooks/use-attempt.ts';
import { useScales } from '../../../hooks/use-scales.ts';
import type { Comparison } from '../../../hooks/use-since-last-time.ts';
import { useStreak } from '../../../hooks/use-week-goal.ts';
import { cardOf, shownExercise } from './card-of.ts';
import { cardPicture } from './card-picture.ts';
import { coloursOf } from './colours-of.ts';
import { FitButton } from './fit-button.tsx';
import { pictureFile } from './picture-file.ts';
import css from './share-sheet.module.css';

type Theme = 'dark' | 'light';
const THEMES: readonly Theme[] = ['dark', 'light'];

interface ShareSheetProps {
  readonly record: SessionRecord;
  readonly comparison: Comparison | null;
  /** Whether the session has just finished: only then is the row of weeks up to now shown. */
  readonly onStage: boolean;
  readonly onClose: () => void;
}

interface PictureProps {
  readonly file: File;
  /** What the picture says. */
  readonly words: string;
}

function Picture({ file, words }: PictureProps) {
  const image = useRef<HTMLImageElement>(null);
  useLayoutEffect(() => {
    const address = URL.createObjectURL(file);
    if (image.current) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [file]);
  return <img ref={image} className={css.picture} alt={words} />;
}

/** Draws a session as a picture, shows it, and gives it to the system's sheet or saves it as a file. */
export function ShareSheet({ record, comparison, onStage, onClose }: ShareSheetProps) {
  const { figures: book, library, dataTools } = useApp();
  const fetchFiles = async () => (await dataTools()).files;
  const files = useAsync(() => fetchFiles().catch(() => null));
  const unit = useSettings((view) => view.settings.units);
  const figures = useFigures((view) => view.figures);
  const scaleOf = useScales();
  const streak = useStreak();
  const attempt = useAttempt();
  const probe = useRef<HTMLSpanElement>(null);
  const [theme, setTheme] = useState<Theme>('dark');

  useEffect(() => book.getState().fetch(), [book]);
  const drawn = useAsync(
    async () => {
      const exercise = shownExercise(record, comparison);
      const figure =
        exercise === null ? undefined : figureFor(figures, library.getState().exercises, exercise);
      const still = figure ? await drawStill(figure, true).catch(() => '') : '';
      if (!probe.current) return null;
      const now = Date.now();
      const colours = coloursOf(probe.current, theme);
      const card = cardOf({
        record,
        exercises: library.getState().exercises,
        comparison,
        weeks: onStage ? streak : 0,
        unit,
        topWords: (id, top) => doseWords.result(top, scaleOf(id)),
        figure: colours.inFigure(still),
        now,
      });
      const svg = cardPicture(card, colours.card);
      return {
        words: shareWords.asText(card),
        file: await pictureFile(svg, shareWords.fileName).catch(() => null),
      };
    },
    `${theme} ${figures !== null} ${comparison !== null}`,
  );
  const file = drawn?.file ?? null;
  return (
    <Sheet open title={shareWords.title} onClose={onClose}>
      <span
        ref={probe}
        className={`${figureCss.figure} ${css.probe}`}
        data-shade={theme}
        aria-hidden="true"
      />
      {file && drawn && <Picture file={file} words={drawn.words} />}
      {drawn && !file && <p>{shareWords.noPicture}</p>}
      <Segmented
        label={shareWords.shade}
        options={THEMES.map((value) => ({ value, label: shareWords.shades[value] }))}
        value={theme}
        onChange={setTheme}
      />
      <div className={css.actions}>
        {file && files?.canShare(file) && (
          <Button
            kind="solid"
            size="lg"
            icon={lateIcons.share}
            onClick={() => attempt(() => files.share(file))}
          >
            {shareWords.share}
          </Button>
        )}
        <Button
          size="lg"
          icon={lateIcons.download}
          disabled={!file}
          onClick={() => file && attempt(async () => (await fetchFiles()).save(file), 'file-saved')}
        >
          {shareWords.save}
        </Button>
        <FitButton record={record} onPress={onClose} />
        {drawn && !file && (
          <Button size="lg" onClick={() => attempt(async () => navigator.clipboard.writeText(drawn.words))}>
            {shareWords.copy}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
