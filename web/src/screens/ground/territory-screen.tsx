import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useRead } from '../../api/use-read.js';
import { MapWithTable } from '../../map/canvas/map-with-table.js';
import { polygonsOf } from '../../map/polygons.model.js';
import { useShownId } from '../../shell/current-screen.js';
import { NothingHere } from '../../shell/nothing-here.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { groundTexts } from '../../texts/ground.js';
import { useTexts } from '../../texts/texts.js';
import { EndGround } from './end-ground.js';
import { toneOf, type Version } from './ground.model.js';
import { Redraw } from './redraw.js';
import { VersionFacts } from './version-facts.js';
import { VersionList } from './version-list.js';

type Doing = 'look' | 'redraw' | 'end';
type Props = { readonly versions: readonly Version[]; readonly latest: Version };

const shapesOf = ({ id, geometry, class: of }: Version) => [
  { id, polygons: polygonsOf(geometry), tone: toneOf(of) },
];

const Look = ({
  versions,
  latest,
  isEnding,
  onDone,
}: Props & { readonly isEnding: boolean; readonly onDone: () => void }) => {
  const said = useTexts(groundTexts);
  const [number, setNumber] = useState<number>();
  const shown = versions.find(({ version }) => version === number) ?? latest;
  const shapes = useMemo(() => shapesOf(shown), [shown]);
  return (
    <MapWithTable label={said.map} shapes={shapes} goTo={shown.id}>
      <Stack gap="lg">
        <VersionFacts version={shown} />
        {isEnding && <EndGround latest={latest} onDone={onDone} />}
        <VersionList versions={versions} shown={shown.version} onShow={setNumber} />
      </Stack>
    </MapWithTable>
  );
};

const Area = ({ versions, latest }: Props) => {
  const said = useTexts(groundTexts);
  const [doing, setDoing] = useState<Doing>('look');
  const onDone = () => setDoing('look');
  return (
    <>
      <Group justify="space-between" mb="sm">
        <Text className="quiet">{latest.id}</Text>
        {doing === 'look' && (
          <Group gap="xs">
            <Button size="xs" variant="default" onClick={() => setDoing('end')}>
              {said.end}
            </Button>
            <Button size="xs" onClick={() => setDoing('redraw')}>
              {said.change}
            </Button>
          </Group>
        )}
        {doing !== 'look' && (
          <Button size="xs" variant="default" onClick={onDone}>
            {said.cancel}
          </Button>
        )}
      </Group>
      {doing === 'redraw' ? (
        <Redraw latest={latest} onDone={onDone} />
      ) : (
        <Look versions={versions} latest={latest} isEnding={doing === 'end'} onDone={onDone} />
      )}
    </>
  );
};

/** One area: what is known of it, how it was drawn, and drawing it anew. */
export const Screen = () => {
  const said = useTexts(groundTexts);
  const id = useShownId();
  const versions = useRead(
    ['territory', id],
    (api) => api.GET('/api/territories/{id}/versions', { params: { path: { id: id ?? '' } } }),
    { enabled: id !== undefined },
  );
  if (id === undefined) return <NothingHere />;
  return (
    <>
      <ScreenHeading>{said.area}</ScreenHeading>
      <Shown of={versions}>
        {({ items }) => {
          const latest = items.at(-1);
          return latest === undefined ? <NothingHere /> : <Area versions={items} latest={latest} />;
        }}
      </Shown>
    </>
  );
};
