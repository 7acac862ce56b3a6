import { Accordion, Stack, Text } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import type { components } from '../../api/api.js';
import { MapWithTable } from '../../map/canvas/map-with-table.js';
import { groundOf, type DrawMode, type Polygons, type Ring } from '../../map/canvas/shapes.js';
import { groundTexts } from '../../texts/ground.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { Corners } from './corners.js';
import { GroundFields } from './ground-fields.js';
import { dayAt } from '../../texts/moments.js';
import { heldOn, missingIn, type Draft } from './ground.model.js';
import { squareKilometres, withoutPiece, withPiece } from './pieces.js';
import { ShapeTools } from './shape-tools.js';
import { Touches } from './touches.js';
import { shapeOf, useGround } from './use-ground.js';

export type Input = components['schemas']['GroundInput'];
type Props = {
  readonly start: Draft;
  /** Whose ground it is; undefined for new. */
  readonly territory: string | undefined;
  /** What follows once all is filled in. */
  readonly children: (input: Input | undefined, draft: Draft) => ReactNode;
};

const inputOf = (draft: Draft): Input | undefined => {
  const { source, reason, polygons, validTo, groups, ...more } = draft;
  if (source === null || reason === null || missingIn(draft).length > 0) return undefined;
  const until = validTo === '' ? null : validTo;
  return { ...more, groups: [...groups], validTo: until, source, reason, geometry: groundOf(polygons) };
};

const NAMES = {
  groups: 'missingGroups',
  source: 'missingSource',
  reason: 'missingReason',
  polygons: 'missingPolygons',
  validFrom: 'missingValidFrom',
  validTo: 'missingValidTo',
} as const;

/** The shape with what it was before each step, so that a step can be undone. */
const useShape = (start: Polygons) => {
  const [steps, setSteps] = useState<readonly Polygons[]>([start]);
  const polygons = steps.at(-1) ?? start;
  const set = (next: Polygons) => setSteps((before) => [...before, next]);
  const undo = steps.length > 1 ? () => setSteps((before) => before.slice(0, -1)) : undefined;
  return { polygons, set, undo };
};

const useOthers = (territory: string | undefined) => {
  const ground = useGround();
  return useMemo(() => {
    const held = heldOn(ground.data?.features ?? [], dayAt(new Date()), null);
    return held.filter(({ id }) => id !== territory).map(shapeOf);
  }, [ground.data, territory]);
};

/** Ground being drawn: on the map with the pen, beside it by its corners and what is known of it. */
export const GroundEditor = ({ start, territory, children }: Props) => {
  const said = useTexts(groundTexts);
  const { number } = useMoments();
  const [mode, setMode] = useState<DrawMode>(start.polygons.length === 0 ? 'add' : 'change');
  const [known, setKnown] = useState(start);
  const { polygons, set, undo } = useShape(start.polygons);
  const others = useOthers(territory);
  const draft = { ...known, polygons };
  const input = inputOf(draft);
  const missing = missingIn(draft);
  const add = (piece: Ring) => {
    set(withPiece(polygons, piece));
    if (polygons.length === 0) setMode('change');
  };
  const cut = (piece: Ring) => set(withoutPiece(polygons, piece));
  const editing = { polygons, mode, onChange: set, onPiece: mode === 'cut' ? cut : add };
  return (
    <MapWithTable
      label={said.map}
      shapes={others}
      editing={editing}
      goTo={territory}
      above={<ShapeTools mode={mode} isEmpty={polygons.length === 0} onMode={setMode} onUndo={undo} />}
    >
      <Stack gap="md">
        <GroundFields draft={draft} onChange={(change) => setKnown((before) => ({ ...before, ...change }))} />
        <Accordion variant="contained" chevronPosition="left">
          <Accordion.Item value="corners">
            <Accordion.Control>
              {said.coordinates} · {said.squareKilometres(number(squareKilometres(polygons), 2))}
            </Accordion.Control>
            <Accordion.Panel>
              <Corners polygons={polygons} onChange={set} onAdd={add} onCut={cut} />
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
        {missing.length > 0 && (
          <Text size="sm" className="quiet" role="status">
            {said.missing} {missing.map((one) => said[NAMES[one]]).join(', ')}.
          </Text>
        )}
        <Touches would={input && { ...input, territory: territory ?? null }} />
        {children(input, draft)}
      </Stack>
    </MapWithTable>
  );
};
