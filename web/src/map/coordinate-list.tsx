import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../texts/texts.js';
import { coordinateTexts } from '../texts/coordinates.js';
import { readCoordinates, writeCoordinates } from './coordinates.model.js';
import type { Ring } from './canvas/shapes.js';

type Props = {
  /** An area to change; without it a new one is typed. */
  readonly of?: Ring | undefined;
  readonly onTyped: (ring: Ring) => void;
  readonly submit: string;
};

/** An area by its corners, typed or pasted: what the pen does on the map, by keyboard alone. */
export const CoordinateList = ({ of, onTyped, submit }: Props) => {
  const said = useTexts(coordinateTexts);
  const [text, setText] = useState(() => (of === undefined ? '' : writeCoordinates(of)));
  const [fault, setFault] = useState<number>();
  const take = () => {
    const read = readCoordinates(text);
    setFault(read.line);
    if (read.ring === undefined) return;
    onTyped(read.ring);
    if (of === undefined) setText('');
  };
  return (
    <Stack gap="xs" align="flex-start">
      <Textarea
        w="100%"
        autosize
        minRows={3}
        maxRows={10}
        spellCheck={false}
        label={said.coordinates}
        description={said.coordinatesSaid}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        error={fault === undefined ? undefined : said.notACoordinate(fault)}
      />
      <Button size="xs" variant="default" onClick={take}>
        {submit}
      </Button>
    </Stack>
  );
};
