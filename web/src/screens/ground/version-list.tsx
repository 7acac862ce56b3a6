import { Badge, Button, Table, Title } from '@mantine/core';
import { groundTexts } from '../../texts/ground.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import type { Version } from './ground.model.js';

type Props = {
  readonly versions: readonly Version[];
  readonly shown: number;
  readonly onShow: (version: number) => void;
};

/** How an area was drawn, the last first; each is shown on the map. */
export const VersionList = ({ versions, shown, onShow }: Props) => {
  const said = useTexts(groundTexts);
  const label = useCodes();
  const { written } = useMoments();
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {said.versions}
      </Title>
      <Table aria-label={said.versions} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{said.version}</Table.Th>
            <Table.Th scope="col">{said.reason}</Table.Th>
            <Table.Th scope="col">{said.recorded}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {versions.toReversed().map(({ version, reason, recordedAt, supersededBy }) => (
            <Table.Tr key={version}>
              <Table.Td>
                <Button
                  size="compact-xs"
                  variant={version === shown ? 'filled' : 'default'}
                  aria-pressed={version === shown}
                  aria-label={said.lookAt(version)}
                  onClick={() => onShow(version)}
                >
                  {version}
                </Button>{' '}
                {supersededBy === null && (
                  <Badge size="sm" variant="light" tt="none">
                    {said.nowOnMap}
                  </Badge>
                )}
              </Table.Td>
              <Table.Td>{label('ground-reason', reason)}</Table.Td>
              <Table.Td>{written(recordedAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
};
