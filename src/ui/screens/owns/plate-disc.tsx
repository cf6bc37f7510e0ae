const FULL_KG = 20;

interface PlateDiscProps {
  readonly kg: number;
  readonly owned: boolean;
}

/** A plate from its face: filled when it is owned, a ring when it is not. */
export function PlateDisc({ kg, owned }: PlateDiscProps) {
  const radius = 8 + 13 * Math.min(1, Math.sqrt(kg / FULL_KG));
  const hole = 5;
  const across = (radius + hole) / 2;
  return (
    <svg viewBox="0 0 44 44" width="44" height="44" aria-hidden="true" fill="none" stroke="currentColor">
      <circle cx="22" cy="22" r={owned ? across : radius - 1} strokeWidth={owned ? radius - hole : 2} />
    </svg>
  );
}
