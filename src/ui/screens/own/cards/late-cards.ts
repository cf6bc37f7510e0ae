import { part } from '../../../shell/late-component.ts';
import { stylesOf } from '../../../shell/late-styles.ts';

const styles = stylesOf('editor');

export const Cards = part('Cards', async () => {
  const [code] = await Promise.all([import('./cards.tsx'), styles()]);
  return code;
});
