import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Polygons, Ring } from '../../map/canvas/shapes.js';
import { readCoordinates } from '../../map/coordinates.model.js';
import { coordinateTexts } from '../../texts/coordinates.js';
import { groundTexts } from '../../texts/ground.js';
import { useTexts } from '../../texts/texts.js';
import { RingLines } from './ring-lines.js';

type Piece = { readonly onAdd: (ring: Ring) => void; readonly onCut: (ring: Ring) => void };
type Props = Piece & { readonly polygons: Polygons; readonly onChange: (polygons: Polygons) => void };

/** A piece by its corners, to be added or cut out: what the pen does, by keyboard alone. */
const TypedPiece = ({ onAdd, onCut, canCut }: Piece & { readonly canCut: boolean }) => {
  const said = useTexts(groundTexts);
  const { coordinatesSaid, notACoordinate } = useTexts(coordinateTexts);
  const [text, setText] = useState('');
  const { ring, line } = readCoordinates(text);
  const take = (act: (ring: Ring) => void) => () => {
    if (ring === undefined) return;
    act(ring);
    setText('');
  };
  return (
    <Stack gap="xs">
      <Textarea
        autosize
        minRows={3}
        maxRows={8}
        spellCheck={false}
        label={said.piece}
        description={coordinatesSaid}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        error={text !== '' && line !== undefined ? notACoordinate(line) : undefined}
      />
      <Group gap="xs">
        <Button size="xs" variant="default" disabled={ring === undefined} onClick={take(onAdd)}>
          {said.addPiece}
        </Button>
        {canCut && (
          <Button size="xs" variant="default" disabled={ring === undefined} onClick={take(onCut)}>
            {said.cutPiece}
          </Button>
        )}
      </Group>
    </Stack>
  );
};

/** All rings of the shape by their corners. */
export const Corners = ({ polygons, onChange, ...piece }: Props) => {
  const said = useTexts(groundTexts);
  const put = (part: number, at: number, ring: Ring) =>
    onChange(
      polygons.map((rings, index) =>
        index === part ? rings.map((one, place) => (place === at ? ring : one)) : rings,
      ),
    );
  return (
    <Stack gap="sm">
      {polygons.flatMap((rings, part) =>
        rings.map((ring, at) => (
          <RingLines
            key={`${part} ${at}`}
            label={at === 0 ? said.ring(part + 1, polygons.length) : said.hole(part + 1)}
            ring={ring}
            onChange={(changed) => put(part, at, changed)}
          />
        )),
      )}
      <TypedPiece {...piece} canCut={polygons.length > 0} />
    </Stack>
  );
};
