import type { Coaching } from '../../../core/routine/exercise.ts';
import { isOwnId } from '../../../core/routine/own-routine.ts';
import type { BookEntry } from '../../../core/routine/routine.ts';
import { equipmentWords } from '../../../words/en/equipment-words.ts';
import { exerciseWords } from '../../../words/en/exercise-words.ts';
import { muscleWords } from '../../../words/en/muscle-words.ts';
import { useApp, useLibrary } from '../../app-context.ts';
import { WorksBody } from '../../body/works-body.tsx';
import columns from '../../components/columns.module.css';
import { EQUIPMENT_ICONS, equipmentIcon } from '../../components/equipment-icons.ts';
import { Icon } from '../../components/icon.tsx';
import { Section } from '../../components/section.tsx';
import { StarButton } from '../../components/star-button.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { useStar } from '../../hooks/use-star.ts';
import { Screen } from '../../shell/screen.tsx';
import { NotFoundScreen } from '../not-found/not-found-screen.tsx';
import { DoItNow } from './do-it-now.tsx';
import css from './exercise-screen.module.css';
import { FigureStage } from './figure-stage.tsx';
import { OwnNote } from './own-note.tsx';
import { OwnRecord } from './own-record.tsx';
import { VariationRow } from './variation-row.tsx';

interface ExerciseScreenProps {
  readonly id: string;
}

export function ExerciseScreen({ id }: ExerciseScreenProps) {
  const exercise = useLibrary((view) => view.exercises.get(id));
  const book = useLibrary((view) => view.coaching);
  const coaching = book?.get(id);
  // Exercises that no routine names come with the coaching.
  if (!exercise) return book ? <NotFoundScreen /> : null;
  return <ExercisePage key={id} exercise={exercise} coaching={coaching} />;
}

interface ExercisePageProps {
  readonly exercise: BookEntry;
  readonly coaching: Coaching | undefined;
}

function ExercisePage({ exercise, coaching }: ExercisePageProps) {
  const { marked } = useApp();
  const [starred, star] = useStar(exercise.id);
  useAsync(() =>
    marked
      .getState()
      .load()
      .catch(() => undefined),
  );
  const { id, language, name, cues, muscles, equipment } = exercise;
  return (
    <Screen
      title={name}
      lang={language}
      frame="back"
      wide
      action={<StarButton name={name} on={starred} onToggle={star} />}
    >
      <ul className={`facts ${css.facts}`} aria-label={exerciseWords.equipment}>
        {equipment.map((each) => (
          <li key={each}>
            <Icon name={EQUIPMENT_ICONS[each]} size="s" />
            {equipmentWords.name(each)}
          </li>
        ))}
        {equipment.length === 0 && !isOwnId(id) && (
          <li>
            <Icon name="body" size="s" />
            {exerciseWords.noEquipment}
          </li>
        )}
      </ul>
      <div className={columns.two}>
        <div>
          <FigureStage exercise={id} name={name} icon={equipmentIcon(equipment)} language={language} />
          <DoItNow exercise={exercise} />
          {cues.length > 0 && (
            <Section title={exerciseWords.cues}>
              <ol className={css.cues} lang={language}>
                {cues.map((cue) => (
                  <li key={cue}>{cue}</li>
                ))}
              </ol>
            </Section>
          )}
          {coaching?.caution && (
            <Section title={exerciseWords.caution}>
              <p lang={language}>{coaching.caution}</p>
            </Section>
          )}
          {coaching && (
            <>
              <Section title={exerciseWords.setUp}>
                <p lang={language}>{coaching.setUp}</p>
              </Section>
              <Section title={exerciseWords.mistake}>
                <p lang={language}>{coaching.mistake}</p>
              </Section>
            </>
          )}
          {muscles.main.length > 0 && (
            <Section title={exerciseWords.muscles}>
              <WorksBody muscles={muscles} />
              <p className="strong">{muscleWords.all(muscles.main)}</p>
              {muscles.also.length > 0 && <p className="quiet">{muscleWords.also(muscles.also)}</p>}
            </Section>
          )}
        </div>
        <div>
          <OwnRecord exercise={id} />
          <OwnNote exercise={id} />
          {(coaching?.easier || coaching?.harder) && (
            <Section title={exerciseWords.anotherWay}>
              <ul className={css.ways}>
                {coaching.easier && <VariationRow way={exerciseWords.easier} variation={coaching.easier} />}
                {coaching.harder && <VariationRow way={exerciseWords.harder} variation={coaching.harder} />}
              </ul>
            </Section>
          )}
        </div>
      </div>
    </Screen>
  );
}
