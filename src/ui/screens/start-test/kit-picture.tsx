import type { ReactNode } from 'react';
import type { Equipment } from '../../../core/routine/equipment.ts';
import css from './kit.module.css';

const hot = css.hot;
const dim = css.dim;

const PICTURES: Readonly<Record<Equipment, ReactNode>> = {
  dumbbells: (
    <>
      <path strokeWidth="6" d="M34 30H62" />
      <path className={hot} strokeWidth="12" d="M28 20V40M68 20V40" />
      <path className={dim} strokeWidth="6" d="M30 58H66" />
      <path className={dim} strokeWidth="11" d="M25 51V65M71 51V65" />
    </>
  ),
  barbell: (
    <>
      <path strokeWidth="5" d="M4 40H92" />
      <path className={hot} strokeWidth="11" d="M20 20V60M76 20V60" />
      <path strokeWidth="7" d="M32 28V52M64 28V52" />
    </>
  ),
  'pull-up-bar': (
    <>
      <path className={dim} strokeWidth="6" d="M18 70V8M78 70V8" />
      <path className={hot} strokeWidth="7" d="M10 18H86" />
      <path strokeWidth="5" d="M34 20V28M62 20V28" />
    </>
  ),
  cable: (
    <>
      <path className={dim} strokeWidth="8" d="M16 66V8H62" />
      <path strokeWidth="7" d="M27 44H42M27 53H42M27 62H42" />
      <path strokeWidth="3" d="M62 12L74 46" />
      <path className={hot} strokeWidth="7" d="M64 50L86 44" />
    </>
  ),
  band: (
    <>
      <ellipse className={hot} strokeWidth="8" cx="48" cy="36" rx="34" ry="20" />
      <path className={dim} strokeWidth="5" d="M16 44C20 62 76 62 80 44" />
    </>
  ),
  'assist-machine': (
    <>
      <path className={dim} strokeWidth="6" d="M22 70V8M74 70V8" />
      <path strokeWidth="7" d="M14 14H82" />
      <path className={hot} strokeWidth="9" d="M36 52H60" />
      <path strokeWidth="4" d="M48 52V68M36 68H60" />
    </>
  ),
  'roman-chair': (
    <>
      <path strokeWidth="5" d="M20 66H78M32 66L54 28M62 66L70 50" />
      <path className={hot} strokeWidth="12" d="M52 20H70" />
      <path strokeWidth="9" d="M16 50H30" />
    </>
  ),
  doorway: (
    <>
      <path className={dim} strokeWidth="8" d="M30 66V10H66V66" />
      <path strokeWidth="5" d="M18 67H78" />
      <path className={hot} strokeWidth="9" d="M57 42V42" />
    </>
  ),
  towel: (
    <>
      <path className={dim} strokeWidth="6" d="M14 14H82" />
      <path className={hot} strokeWidth="18" d="M40 22V58" />
      <path strokeWidth="12" d="M60 19V42" />
    </>
  ),
  bench: (
    <>
      <path className={hot} strokeWidth="10" d="M17 37H79" />
      <path strokeWidth="5" d="M24 44V66M72 44V66M16 67H32M64 67H80" />
    </>
  ),
  chair: (
    <>
      <path strokeWidth="5" d="M34 68V10M62 68V44" />
      <path className={hot} strokeWidth="9" d="M34 42H62" />
      <path className={dim} strokeWidth="7" d="M34 14V30" />
    </>
  ),
};

/** A piece of equipment, drawn with a few strokes. Its name stands below. */
export function KitPicture({ piece }: { readonly piece: Equipment }) {
  return (
    <svg className={css.picture} viewBox="0 0 96 76" aria-hidden="true">
      {PICTURES[piece]}
    </svg>
  );
}
