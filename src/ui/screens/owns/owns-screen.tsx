import {
  choicesFor,
  isSameKg,
  withBand,
  withBar,
  withDumbbells,
  withPlates,
} from '../../../core/owns/common-sizes.ts';
import { type Owns, ownsOf } from '../../../core/owns/owns.ts';
import { ownsWords } from '../../../words/en/owns-words.ts';
import { useApp, useSaidOwns, useSettings } from '../../app-context.ts';
import { BandRing } from '../../components/band-ring.tsx';
import { Chip } from '../../components/chip.tsx';
import { ChipList } from '../../components/chip-list.tsx';
import { Group } from '../../components/group.tsx';
import { lateIcons } from '../../components/late-icons.ts';
import { Section } from '../../components/section.tsx';
import { useAsync } from '../../hooks/use-async.ts';
import { Screen } from '../../shell/screen.tsx';
import { AddWeight } from './add-weight.tsx';
import { BarCard } from './bar-card.tsx';
import css from './owns-screen.module.css';
import { PlateRow } from './plate-row.tsx';
import { WeightChips } from './weight-chips.tsx';

/** `#/owns`: bars, plates, dumbbells and bands, so that every weight suggested is one that can be built. */
export function OwnsScreen() {
  const { owns } = useApp();
  const said = useSaidOwns((view) => view.kept);
  useAsync(owns.getState().load);
  return (
    <Screen title={ownsWords.title} frame="back">
      <p className={`quiet ${css.say}`}>{ownsWords.say}</p>
      {said && <OwnsLists said={said} />}
    </Screen>
  );
}

interface OwnsListsProps {
  readonly said: Owns;
}

function OwnsLists({ said }: OwnsListsProps) {
  const change = useSaidOwns((view) => view.change);
  const unit = useSettings((view) => view.settings.units);
  const choices = choicesFor(said, unit);
  const hasPlates = said.plates.some(({ pairs }) => pairs > 0);
  const unless = (isSaid: boolean, aside: string | null = null) => (isSaid ? aside : ownsWords.asInAGym);
  const toggleBar = (kg: number, owned: boolean) => change((now) => withBar(now, kg, owned));
  const toggleDumbbells = (kg: number, owned: boolean) => change((now) => withDumbbells(now, kg, owned));
  const setPairs = (kg: number, pairs: number) => change((now) => withPlates(now, kg, pairs));
  return (
    <>
      <BarCard owns={ownsOf(said, unit)} unit={unit} hasEnd={hasPlates} />
      <Section title={ownsWords.bars} aside={unless(said.bars.length > 0)}>
        <WeightChips
          icon={lateIcons.barbell}
          weights={choices.bars}
          isOwned={(kg) => said.bars.some((each) => isSameKg(each, kg))}
          unit={unit}
          onToggle={toggleBar}
        />
        <AddWeight label={ownsWords.anotherOf.bars} unit={unit} onAdd={(kg) => toggleBar(kg, true)} />
      </Section>
      <Section title={ownsWords.plates} aside={unless(hasPlates)}>
        <Group>
          {choices.plates.map((plates) => (
            <PlateRow
              key={plates.kg}
              plates={plates}
              unit={unit}
              onChange={(pairs) => setPairs(plates.kg, pairs)}
            />
          ))}
        </Group>
        <AddWeight label={ownsWords.anotherOf.plates} unit={unit} onAdd={(kg) => setPairs(kg, 1)} />
      </Section>
      <Section title={ownsWords.dumbbells} aside={unless(said.dumbbells.length > 0)}>
        <WeightChips
          icon="dumbbell"
          weights={choices.dumbbells}
          isOwned={(kg) => said.dumbbells.some((each) => isSameKg(each, kg))}
          unit={unit}
          onToggle={toggleDumbbells}
        />
        <AddWeight
          label={ownsWords.anotherOf.dumbbells}
          unit={unit}
          onAdd={(kg) => toggleDumbbells(kg, true)}
        />
      </Section>
      <Section title={ownsWords.bands} aside={unless(said.bands.length > 0, ownsWords.toDouble)}>
        <ChipList>
          {choices.bands.map((band) => (
            <Chip
              key={band.colour}
              icon={lateIcons.band}
              pressed={said.bands.some(({ colour }) => colour === band.colour)}
              onToggle={(owned) => change((now) => withBand(now, band, owned))}
            >
              <BandRing colour={band.colour} />
              {ownsWords.band(band, unit)}
            </Chip>
          ))}
        </ChipList>
      </Section>
    </>
  );
}
