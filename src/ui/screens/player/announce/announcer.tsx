import { useEffect, useEffectEvent, useRef } from 'react';
import type { Stage } from '../../../../store/session-view.ts';
import { announceWords } from '../../../../words/en/announce-words.ts';
import { useApp } from '../../../app-context.ts';
import { piecesOf } from '../../../components/pieces-of.ts';
import { useScales } from '../../../hooks/use-scales.ts';
import { announcementBetween, voiceSaysSteps } from './announcement.ts';

interface AnnouncerProps {
  readonly locked: boolean;
}

/** Announces to a screen reader each step once, and the result of each press. */
export function Announcer({ locked }: AnnouncerProps) {
  const ref = useRef<HTMLParagraphElement>(null);
  const { library, session, settings } = useApp();
  const scaleOf = useScales();
  // Written to the DOM directly: the same words twice in a row are two announcements.
  const say = useEffectEvent((words: string | null) => {
    if (!words) return;
    const pieces = piecesOf(words, library.getState().exercises.values()).map((piece) =>
      piece.language
        ? Object.assign(document.createElement('span'), { lang: piece.language, textContent: piece.words })
        : piece.words,
    );
    ref.current?.replaceChildren(...pieces);
  });
  const sayBetween = useEffectEvent((before: Stage, after: Stage) =>
    say(announcementBetween(before, after, !voiceSaysSteps(settings.getState().settings), scaleOf)),
  );
  useEffect(() => {
    sayBetween({ kind: 'empty', offer: null }, session.getState().stage);
    return session.subscribe((view, before) => sayBetween(before.stage, view.stage));
  }, [session]);
  const wasLocked = useRef(locked);
  useEffect(() => {
    if (wasLocked.current !== locked) say(locked ? announceWords.locked : announceWords.unlocked);
    wasLocked.current = locked;
  }, [locked]);
  // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an output element belongs to a form
  return <p ref={ref} className="visually-hidden" role="status" />;
}
