import css from './tank-card.module.css';

/** Keeps the place of the card, without words, until it is known what is on it. */
export const CardPlace = () => (
  <div className={`card ${css.card}`} aria-hidden="true">
    <div className={css.rim} />
    <div className={`${css.tank} ${css.bare}`} />
  </div>
);
