import { kitOf } from '../../../../../core/owns/kit-of.ts';
import { NOTHING_SAID } from '../../../../../core/owns/owns.ts';
import type { Equipment } from '../../../../../core/routine/equipment.ts';
import { useApp, useLibrary, useSaidOwns } from '../../../../app-context.ts';
import { useAsync } from '../../../../hooks/use-async.ts';

/** The person's kit; null while nothing is known of it. */
export function useMyKit(): readonly Equipment[] | null {
  const { owns } = useApp();
  useAsync(() =>
    owns
      .getState()
      .load()
      .catch(() => undefined),
  );
  const said = useSaidOwns((view) => view.kept) ?? NOTHING_SAID;
  const choices = useLibrary((view) => view.choices);
  return kitOf(
    Object.values(choices).map(({ equipment }) => equipment),
    said,
  );
}
