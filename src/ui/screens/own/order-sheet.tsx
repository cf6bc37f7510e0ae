import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { movedRoutine, type OwnRoutine, titleIn } from '../../../core/routine/own-routine.ts';
import { ownWords } from '../../../words/en/own-words.ts';
import { useOwn } from '../../app-context.ts';
import { Button } from '../../components/button.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import row from '../../components/row.module.css';
import { Sheet } from '../../components/sheet.tsx';

interface Moved {
  readonly id: string;
  readonly by: 1 | -1;
}

/** The person's own routines, to be put in order one place at a time. */
export function OrderSheet({ onClose }: { readonly onClose: () => void }) {
  const kept = useOwn((view) => view.kept) ?? [];
  const change = useOwn((view) => view.change);
  const list = useRef<HTMLOListElement>(null);
  const [moved, tell] = useState<Moved | null>(null);
  const place = kept.findIndex(({ id }) => id === moved?.id);
  // A line that changes its place, or whose button is now of no use, would lose the focus.
  useLayoutEffect(() => {
    if (!moved || place < 0) return;
    const [up, down] = list.current?.children[place]?.querySelectorAll('button') ?? [];
    const [same, other] = moved.by < 0 ? [up, down] : [down, up];
    (same?.disabled ? other : same)?.focus();
  }, [moved, place]);
  const move = ({ id }: OwnRoutine, by: 1 | -1) => {
    change((all) => movedRoutine(all, id, by));
    tell({ id, by });
  };
  const name = kept[place] ? (titleIn(kept[place].text) ?? ownWords.unnamed) : '';
  return (
    <Sheet open title={ownWords.order} onClose={onClose}>
      <ol className="ruled" ref={list}>
        {kept.map((each, at) => {
          const title = titleIn(each.text) ?? ownWords.unnamed;
          const onKeyDown = (event: KeyboardEvent) => {
            const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
            if (!by || !event.altKey) return;
            event.preventDefault();
            move(each, by);
          };
          return (
            <li key={each.id} className={row.row}>
              <b className={`strong ${row.words}`}>{title}</b>
              <Button
                kind="ghost"
                icon={lateIcons.up}
                iconOnly
                label={ownWords.up(title)}
                disabled={at === 0}
                onKeyDown={onKeyDown}
                onClick={() => move(each, -1)}
              />
              <Button
                kind="ghost"
                icon={lateIcons.down}
                iconOnly
                label={ownWords.down(title)}
                disabled={at === kept.length - 1}
                onKeyDown={onKeyDown}
                onClick={() => move(each, 1)}
              />
            </li>
          );
        })}
      </ol>
      <output className="note">{name && ownWords.placeOf(name, place + 1, kept.length)}</output>
    </Sheet>
  );
}
