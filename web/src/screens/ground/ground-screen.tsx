import { Button, Group, Select, Text, TextInput } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useSession } from '../../api/use-api.js';
import { MapWithTable } from '../../map/canvas/map-with-table.js';
import { Empty } from '../../shell/empty.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { useNow } from '../../shell/use-now.js';
import { addressOf } from '../../shell/find-screen.js';
import { useScreenOf } from '../../shell/use-screens.js';
import { groundTexts } from '../../texts/ground.js';
import { dayAt, useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { DaySlider } from './day-slider.js';
import { GroundTable } from './ground-table.js';
import { daysOf, heldOn, type Feature } from './ground.model.js';
import { shapeOf, useGround, useGroups } from './use-ground.js';

const useOpen = () => {
  const { handles } = useSession();
  const screen = useScreenOf('territory');
  const navigate = useNavigate();
  return (id: string) => {
    if (screen !== undefined) void navigate({ to: addressOf(screen, handles.seal(id)) });
  };
};

const MapOfADay = ({ all, group }: { readonly all: readonly Feature[]; readonly group: string | null }) => {
  const said = useTexts(groundTexts);
  const { written } = useMoments();
  const today = dayAt(useNow());
  const open = useOpen();
  const [day, setDay] = useState(today);
  const [chosen, setChosen] = useState<string>();
  const held = useMemo(() => heldOn(all, day, group), [all, day, group]);
  const shapes = useMemo(() => held.map(shapeOf), [held]);
  return (
    <>
      <DaySlider day={day} today={today} between={daysOf(all, today)} onDay={setDay} />
      <MapWithTable label={said.map} shapes={shapes} chosen={chosen} onChoose={open}>
        <Text size="sm" aria-live="polite" mb="xs">
          {said.heldOn(held.length, written(day))}
        </Text>
        {held.length === 0 ? (
          <Empty>{said.nothing}</Empty>
        ) : (
          <GroundTable features={held} chosen={chosen} onChoose={setChosen} />
        )}
      </MapWithTable>
    </>
  );
};

/** Who holds which ground, on any day, as it is known now or was known then. */
export const Screen = () => {
  const said = useTexts(groundTexts);
  const [knownOn, setKnownOn] = useState('');
  const [group, setGroup] = useState<string | null>(null);
  const ground = useGround(knownOn);
  const groups = useGroups();
  return (
    <>
      <ScreenHeading
        beside={
          <Group gap="xs">
            <Button component={Link} to="/ground/import" variant="default" size="xs">
              {said.importFile}
            </Button>
            <Button component={Link} to="/ground/new" size="xs">
              {said.draw}
            </Button>
          </Group>
        }
      >
        {said.ground}
      </ScreenHeading>
      <Group gap="sm" mb="xs">
        <Select
          size="xs"
          clearable
          searchable
          label={said.group}
          placeholder={said.allGroups}
          value={group}
          onChange={setGroup}
          data={groups.data?.items.map(({ code }) => code) ?? []}
        />
        <TextInput
          type="date"
          size="xs"
          label={knownOn === '' ? said.knownNow : said.knownAt}
          value={knownOn}
          onChange={({ currentTarget }) => setKnownOn(currentTarget.value)}
        />
      </Group>
      <Shown of={ground}>{({ features }) => <MapOfADay all={features} group={group} />}</Shown>
    </>
  );
};
