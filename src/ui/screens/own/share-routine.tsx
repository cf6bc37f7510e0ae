import { useState } from 'react';
import type { Routine } from '../../../core/routine/routine.ts';
import { shareRoutineWords } from '../../../words/en/share-routine-words.ts';
import { useApp, useOwn, useSettings } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Sheet } from '../../components/sheet.tsx';
import { SwitchRow } from '../../components/switch-row.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useAttempt } from '../../hooks/use-attempt.ts';
import { useGive } from '../../hooks/use-give.ts';
import { useAims } from '../../hooks/use-plan-inputs.ts';
import css from './own.module.css';
import { QrCode } from './qr-code.tsx';
import { usePasted } from './use-pasted.ts';
import { useKnownNames, useRoutineText } from './use-routine-text.ts';
import { withMyWeights } from './with-my-weights.ts';

/** Codes of longer links are too fine for the camera of a phone to read from a screen. */
const MOST_IN_CODE = 1800;

interface ShareRoutineProps {
  readonly routine: Routine;
  readonly onClose: () => void;
}

/** Shares a routine as a link, a code, a text or a file. The link contains all of it. */
export function ShareRoutine({ routine, onClose }: ShareRoutineProps) {
  const { sharing } = useApp();
  const tools = useAsync(sharing);
  const written = useOwn((view) => view.kept?.find(({ id }) => id === routine.id)?.text);
  const write = useRoutineText();
  const plain = written ?? write(routine);
  const known = useKnownNames();
  const aims = useAims(routine.id);
  const unit = useSettings((view) => view.settings.units);
  const { found } = usePasted(
    plain,
    (pasted) => withMyWeights(plain, aims, unit, { ...known, pasted }),
    ({ left }) => left,
  );
  const weighted = found.text;
  const [withWeights, setWithWeights] = useState(false);
  const text = withWeights ? weighted : plain;
  const link = useAsync(async () => (await sharing()).linkTo(text), text);
  const attempt = useAttempt();
  const [copied, setCopied] = useState(false);
  const copy = (what: string) =>
    attempt(async () => {
      await tools?.copy(what);
      setCopied(true);
    });
  const give = useGive();
  const { name, language, blocks } = routine;
  const slots = blocks.reduce((sum, block) => sum + block.slots.length, 0);
  return (
    <Sheet open title={shareRoutineWords.title(name)} lang={language} onClose={onClose}>
      {link && link.length <= MOST_IN_CODE && (
        <div className={css.scan}>
          <QrCode value={link} label={shareRoutineWords.codeOf(name)} />
          <p>
            <b className="strong">{shareRoutineWords.scan}</b>
            <br />
            <span className="note">{shareRoutineWords.scanNote}</span>
          </p>
        </div>
      )}
      {link && link.length > MOST_IN_CODE && <p className="note">{shareRoutineWords.tooLong}</p>}
      <div className={css.ways}>
        {tools?.send && (
          <Button
            kind="solid"
            size="lg"
            icon={lateIcons.share}
            disabled={!link}
            onClick={() => link && attempt(async () => tools.send?.(link, name))}
          >
            {shareRoutineWords.send}
          </Button>
        )}
        <Button icon={lateIcons.link} disabled={!link || !tools} onClick={() => link && copy(link)}>
          {shareRoutineWords.copyLink}
        </Button>
        <Button icon={lateIcons.list} disabled={!tools} onClick={() => copy(text)}>
          {shareRoutineWords.copyText}
        </Button>
        {tools?.sendFile && (
          <Button icon={lateIcons.share} onClick={() => attempt(async () => tools.sendFile?.(name, text))}>
            {shareRoutineWords.sendFile}
          </Button>
        )}
        <Button icon={lateIcons.download} disabled={!tools} onClick={() => tools?.save(name, text)}>
          {shareRoutineWords.file}
        </Button>
        <Button
          icon={lateIcons.clock}
          disabled={!tools}
          onClick={() => {
            if (tools) give(tools.files, tools.watchFile(routine));
            onClose();
          }}
        >
          {shareRoutineWords.forWatch}
        </Button>
        <p className="note">{shareRoutineWords.forWatchNote}</p>
      </div>
      {/* Here, because a notice would be behind the sheet. */}
      <output className="strong">{copied && shareRoutineWords.copied}</output>
      {weighted !== plain && (
        <SwitchRow title={shareRoutineWords.withWeights} checked={withWeights} onChange={setWithWeights} />
      )}
      <p className="note">{shareRoutineWords.inIt(blocks.length, slots, withWeights)}</p>
    </Sheet>
  );
}
