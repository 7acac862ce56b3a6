import { Alert, Button, Stack, Table, Text } from '@mantine/core';
import type { components } from '../../api/api.js';
import { useAct } from '../../api/use-act.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { groundTexts } from '../../texts/ground.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { touchesAny } from './ground.model.js';

type Would = components['schemas']['PreviewInput'];
type Regions = components['schemas']['GroundTouches']['regions'];
const COLUMNS = ['stays', 'offers', 'proposals', 'requests', 'units'] as const;
/** Below it the service says nothing. */
const LEAST = 3;

const Counts = ({ regions }: { readonly regions: Regions }) => {
  const said = useTexts(groundTexts);
  const { number } = useMoments();
  return (
    <Table aria-label={said.touches}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{said.region}</Table.Th>
          {COLUMNS.map((column) => (
            <Table.Th key={column} scope="col" ta="right">
              {said[column]}
            </Table.Th>
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {regions.map((counts) => (
          <Table.Tr key={counts.region}>
            <Table.Th scope="row">{counts.region}</Table.Th>
            {COLUMNS.map((column) => (
              <Table.Td key={column} ta="right" fw={counts[column] === null ? 400 : 600}>
                {counts[column] === null ? `< ${number(LEAST)}` : `≥ ${number(counts[column])}`}
              </Table.Td>
            ))}
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** What the ground as drawn would touch beyond what it touches now: numbers by region, asked when one wants to know. */
export const Touches = ({ would }: { readonly would: Would | undefined }) => {
  const said = useTexts(groundTexts);
  const look = useAct((api, body: Would) => api.POST('/api/territories/preview', { body }));
  const isOfThis = JSON.stringify(look.variables) === JSON.stringify(would);
  const found = isOfThis ? look.data?.regions : undefined;
  return (
    <Stack gap="xs" align="flex-start">
      <Button
        variant="default"
        disabled={would === undefined}
        loading={look.isPending}
        onClick={() => would !== undefined && look.mutate(would)}
      >
        {said.see}
      </Button>
      <div role="status">
        {found !== undefined &&
          (touchesAny(found) ? (
            <Alert color="orange" title={said.touches}>
              <Text size="sm">{said.touchesSaid}</Text>
              <Counts regions={found} />
            </Alert>
          ) : (
            <Alert color="pine">{said.touchesNobody}</Alert>
          ))}
      </div>
      {look.error !== null && isOfThis && <ProblemNote problem={look.error} />}
    </Stack>
  );
};
