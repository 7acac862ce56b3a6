import { Button, Group, List, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { MapWithTable } from '../../map/canvas/map-with-table.js';
import type { DrawMode, Editing, Mark, Polygons } from '../../map/canvas/shapes.js';
import { CoordinateList } from '../../map/coordinate-list.js';
import { newRequestTexts } from '../../texts/new-request.js';
import { useTexts } from '../../texts/texts.js';
import { useLocalities } from '../../texts/use-place-lists.js';
import { useFields } from './fields.js';

const MODES = ['look', 'add', 'change', 'remove'] as const;
const NO_SHAPES = [] as const;

const useHome = (): readonly Mark[] => {
  const { draft } = useFields();
  const said = useTexts(newRequestTexts);
  const localities = useLocalities();
  return useMemo(() => {
    const place = localities.find(({ code }) => code === draft.home);
    if (place === undefined) return [];
    const [east = 0, north = 0] = place.location;
    return [{ id: 'home', at: [east, north], tone: 'fault', label: said.home }];
  }, [localities, draft.home, said]);
};

const ModeChoice = ({
  mode,
  onMode,
}: {
  readonly mode: DrawMode;
  readonly onMode: (mode: DrawMode) => void;
}) => {
  const said = useTexts(newRequestTexts);
  const data = MODES.map((each) => ({ value: each, label: said[each] }));
  const choose = (value: string) => onMode(MODES.find((each) => each === value) ?? 'look');
  return (
    <SegmentedControl mb="xs" size="xs" aria-label={said.draw} data={data} value={mode} onChange={choose} />
  );
};

/** Areas where the household must not be: drawn by mouse or finger, or typed by their corners. */
export const DrawZones = () => {
  const said = useTexts(newRequestTexts);
  const { draft, put, faultOf } = useFields();
  const [mode, setMode] = useState<DrawMode>('look');
  const home = useHome();
  const zones = draft.zones as Polygons;
  const editing = useMemo<Editing>(
    () => ({
      polygons: zones,
      mode,
      onChange: (changed) => put({ zones: changed }),
      onPiece: (ring) => put({ zones: [...zones, [ring]] }),
    }),
    [zones, mode, put],
  );
  const without = (at: number) => put({ zones: zones.filter((_, index) => index !== at) });
  const fault = faultOf('exclusionZones');
  return (
    <Stack gap="xs">
      <Text fw={500} size="sm">
        {said.zones}
      </Text>
      {fault !== undefined && (
        <Text size="sm" className="late" role="alert">
          {fault}
        </Text>
      )}
      <MapWithTable
        label={said.zones}
        shapes={NO_SHAPES}
        marks={home}
        editing={editing}
        above={<ModeChoice mode={mode} onMode={setMode} />}
      >
        <Stack gap="sm">
          {zones.length > 0 && (
            <List size="sm">
              {zones.map(([ring = []], at) => (
                <List.Item key={ring.join()}>
                  <Group gap="xs">
                    {said.zone(at + 1, ring.length - 1)}
                    <Button size="compact-xs" variant="default" onClick={() => without(at)}>
                      {said.removeZone(at + 1)}
                    </Button>
                  </Group>
                </List.Item>
              ))}
            </List>
          )}
          <CoordinateList submit={said.addZone} onTyped={(ring) => put({ zones: [...zones, [ring]] })} />
        </Stack>
      </MapWithTable>
    </Stack>
  );
};
