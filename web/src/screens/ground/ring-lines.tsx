import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Ring } from '../../map/canvas/shapes.js';
import { readCoordinates, writeCoordinates } from '../../map/coordinates.model.js';
import { coordinateTexts } from '../../texts/coordinates.js';
import { useTexts } from '../../texts/texts.js';

type Props = {
  readonly label: string;
  readonly ring: Ring;
  readonly onChange: (ring: Ring) => void;
};

/** A ring as a list of its corners, validated as one types; the map follows. */
export const RingLines = ({ label, ring, onChange }: Props) => {
  const said = useTexts(coordinateTexts);
  const written = writeCoordinates(ring);
  const [typed, setTyped] = useState({ text: written, on: written });
  const asTyped = readCoordinates(typed.text).ring;
  // What is typed stays as it is typed, also while it is no ring yet; what the map did is written anew.
  const isCurrent = asTyped === undefined ? typed.on === written : writeCoordinates(asTyped) === written;
  const text = isCurrent ? typed.text : written;
  const read = readCoordinates(text);
  const take = (words: string) => {
    setTyped({ text: words, on: written });
    const found = readCoordinates(words).ring;
    if (found !== undefined) onChange(found);
  };
  return (
    <Textarea
      autosize
      minRows={3}
      maxRows={12}
      spellCheck={false}
      label={label}
      description={said.coordinatesSaid}
      value={text}
      onChange={({ currentTarget }) => take(currentTarget.value)}
      error={read.line === undefined ? undefined : said.notACoordinate(read.line)}
    />
  );
};
