import { List } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { components } from '../api/api.js';
import { ChoiceList } from '../map/choice-list.js';
import { MapWithTable } from '../map/canvas/map-with-table.js';
import type { Mark, Position, Shape } from '../map/canvas/shapes.js';
import { polygonsOf } from '../map/polygons.model.js';
import { requestTexts } from '../texts/request.js';
import { useTexts } from '../texts/texts.js';
import { useLocalities } from '../texts/use-place-lists.js';

type Props = {
  readonly zones: readonly components['schemas']['Ground'][];
  readonly home: string | undefined;
  readonly contact: readonly number[] | null | undefined;
};
const positionOf = ([east = 0, north = 0]: readonly number[]): Position => [east, north];

/** Where a household must not be, with its home and its contact person; the same as a list. */
export const ZoneMap = ({ zones, home, contact }: Props) => {
  const said = useTexts(requestTexts);
  const localities = useLocalities();
  const [chosen, choose] = useState<string>();
  const shapes = useMemo(
    () =>
      zones.map((zone, at): Shape => ({
        id: `zone-${at}`,
        polygons: polygonsOf(zone),
        tone: 'weak',
        label: said.zone(at + 1),
      })),
    [zones, said],
  );
  const marks = useMemo(() => {
    const place = localities.find(({ code }) => code === home);
    const atHome: Mark[] = place
      ? [{ id: 'home', at: positionOf(place.location), tone: 'fault', label: said.home }]
      : [];
    const atContact: Mark[] = contact
      ? [{ id: 'contact', at: positionOf(contact), tone: 'place', label: said.contact }]
      : [];
    return [...atHome, ...atContact];
  }, [localities, home, contact, said]);
  return (
    <MapWithTable
      label={said.map}
      shapes={shapes}
      marks={marks}
      chosen={chosen}
      goTo={chosen}
      onChoose={choose}
    >
      <ChoiceList choices={[...shapes, ...marks]} chosen={chosen} onChoose={choose}>
        {zones.length === 0 && <List.Item>{said.noZones}</List.Item>}
      </ChoiceList>
    </MapWithTable>
  );
};
