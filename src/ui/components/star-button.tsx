import { exercisesWords } from '../../words/en/exercises-words.ts';
import { Button } from './button.tsx';
import { lateIcons } from './late-icons.ts';

interface StarButtonProps {
  readonly name: string;
  readonly on: boolean;
  readonly onToggle: () => void;
}

/** Keeps an exercise among the starred ones. */
export function StarButton({ name, on, onToggle }: StarButtonProps) {
  return (
    <Button
      kind="ghost"
      icon={on ? lateIcons.starred : lateIcons.star}
      iconOnly
      label={exercisesWords.star(name)}
      aria-pressed={on}
      onClick={onToggle}
    />
  );
}
