import { Alert, Button, Table, Text } from '@mantine/core';
import type { components } from '../../api/api.js';
import type { Fault } from '../../api/problem.js';
import { ThingLink } from '../../shell/thing-link.js';
import { groundImportTexts } from '../../texts/ground-import.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { areaOf } from './ground-import.model.js';

type Imported = components['schemas']['GroundImport'];
const SQUARE_METRES = 1e6;

type FaultsProps = { readonly faults: readonly Fault[]; readonly onShow: (pointer: string) => void };
/** What is wrong with which area of the file. */
export const Faults = ({ faults, onShow }: FaultsProps) => {
  const said = useTexts(groundImportTexts);
  return (
    <Alert color="red" title={said.faults(faults.length)} role="alert">
      <Text size="sm">{said.faultsSaid}</Text>
      <Table aria-label={said.faults(faults.length)}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{said.where}</Table.Th>
            <Table.Th scope="col">{said.what}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {faults.map(({ pointer, message, expected, point }) => (
            <Table.Tr key={`${pointer} ${message}`}>
              <Table.Td>
                {point === undefined ? (
                  areaOf(pointer)
                ) : (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={said.showOnMap(areaOf(pointer))}
                    onClick={() => onShow(pointer)}
                  >
                    {areaOf(pointer)}
                  </Button>
                )}
              </Table.Td>
              <Table.Td>
                {message}
                {expected !== undefined && <span className="quiet"> ({expected})</span>}{' '}
                <code className="quiet">{pointer}</code>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Alert>
  );
};

/** What each area became, or would become. */
export const Areas = ({ imported: { isDryRun, items } }: { readonly imported: Imported }) => {
  const said = useTexts(groundImportTexts);
  const label = useCodes();
  const { number } = useMoments();
  const title = isDryRun ? said.would(items.length) : said.drawn(items.length);
  return (
    <Alert color="pine" title={title} role="status">
      <Table aria-label={title}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{said.where}</Table.Th>
            <Table.Th scope="col">{said.region}</Table.Th>
            <Table.Th scope="col">{said.size}</Table.Th>
            <Table.Th scope="col">{said.notes}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ pointer, territory, region, squareMetres, notes }) => (
            <Table.Tr key={pointer}>
              <Table.Td>
                {territory === null ? (
                  areaOf(pointer)
                ) : (
                  <ThingLink to="territory" id={territory}>
                    {areaOf(pointer)}
                  </ThingLink>
                )}
              </Table.Td>
              <Table.Td>{region}</Table.Td>
              <Table.Td>{number(squareMetres / SQUARE_METRES, 2)} km²</Table.Td>
              <Table.Td>{notes.map(({ code }) => label('area-note', code)).join(', ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Alert>
  );
};
