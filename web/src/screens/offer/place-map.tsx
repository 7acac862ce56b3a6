import { List, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useRead } from '../../api/use-read.js';
import { ChoiceList } from '../../map/choice-list.js';
import { MapWithTable } from '../../map/canvas/map-with-table.js';
import type { Mark, Position, Shape, Tone } from '../../map/canvas/shapes.js';
import { useMoments } from '../../texts/moments.js';
import { placeMapTexts } from '../../texts/place-map.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { groundNear, type NearGround } from './ground-near.model.js';

const WITHIN_KM = 30;
const PLACE = 'the-place';
const TONES: Readonly<Record<NearGround['class'], Tone>> = {
  ESPECIALLY_VULNERABLE: 'strong',
  RISK: 'middle',
  VULNERABLE: 'weak',
  OTHER: 'plain',
};

const NotShown = () => {
  const said = useTexts(placeMapTexts);
  return (
    <div>
      <Text size="xs" className="quiet">
        {said.notShown}
      </Text>
      <List size="xs" className="quiet">
        <List.Item>{said.notAddress}</List.Item>
        <List.Item>{said.notOthers}</List.Item>
      </List>
    </div>
  );
};

type Props = { readonly near: readonly number[]; readonly arrival: string };
/** Where an offered place is, as far as that is told, and the ground near it, as far as this role may see it. */
export const PlaceMap = ({ near: [east = 0, north = 0], arrival }: Props) => {
  const said = useTexts(placeMapTexts);
  const label = useCodes();
  const { number } = useMoments();
  const [chosen, choose] = useState<string>(PLACE);
  const ground = useRead(['territories', ''], (api) => api.GET('/api/territories'));
  const at = useMemo<Position>(() => [east, north], [east, north]);
  const found = useMemo(
    () => groundNear(ground.data?.features ?? [], { from: at, day: arrival, within: WITHIN_KM }),
    [ground.data, at, arrival],
  );
  const shapes = useMemo(
    () => found.map((one): Shape => ({ id: one.id, polygons: one.polygons, tone: TONES[one.class] })),
    [found],
  );
  const marks = useMemo<readonly Mark[]>(
    () => [{ id: PLACE, at, tone: 'place', label: said.place }],
    [at, said],
  );
  const choices = [
    { id: PLACE, label: said.place },
    ...found.map(({ id, class: of, kilometres }) => ({
      id,
      label: said.ground(id, label('territory-class', of), number(kilometres)),
    })),
  ];
  return (
    <MapWithTable
      label={said.map}
      shapes={shapes}
      marks={marks}
      chosen={chosen}
      goTo={chosen}
      onChoose={choose}
    >
      <Stack gap="sm">
        <Text size="sm" fw={500}>
          {said.near}
        </Text>
        <ChoiceList choices={choices} chosen={chosen} onChoose={choose} />
        {ground.data !== undefined && found.length === 0 && <Text size="sm">{said.none}</Text>}
        {ground.error !== null && <Text size="sm">{said.hidden}</Text>}
        <NotShown />
      </Stack>
    </MapWithTable>
  );
};
