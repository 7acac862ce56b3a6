import { Alert, Stack, Table, Text } from '@mantine/core';
import { approveTexts } from '../../texts/approve.js';
import { useTexts } from '../../texts/texts.js';
import { leavesAt } from './approval.model.js';

type Props = { readonly subject: unknown; readonly pointers: readonly string[] };

const MOST = 12;

/** What is otherwise now, beside what was judged; or that nothing is. */
export const ChangedSince = ({ subject, pointers }: Props) => {
  const said = useTexts(approveTexts);
  if (pointers.length === 0)
    return (
      <Text size="sm" className="quiet">
        {said.unchanged}
      </Text>
    );
  const lines = pointers.flatMap((pointer) => {
    const leaves = leavesAt(subject, pointer);
    return leaves.length === 0 ? [{ path: pointer, value: '' }] : leaves.slice(0, MOST);
  });
  return (
    <Alert color="orange" title={said.changed} role="alert">
      <Stack gap="xs">
        <Text size="sm">{said.changedSaid}</Text>
        <Table verticalSpacing={4} aria-label={said.changed}>
          <Table.Thead>
            <Table.Tr>
              {[said.field, said.asJudged, ''].map((name) => (
                <Table.Th key={name} scope="col">
                  {name === '' ? said.nowOtherwise : name}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map(({ path, value }) => (
              <Table.Tr key={path}>
                <Table.Th scope="row" fw={400}>
                  {path.slice(1).replaceAll('/', ' · ')}
                </Table.Th>
                <Table.Td>{value === '' ? said.nothing : value}</Table.Td>
                <Table.Td>
                  <mark>{said.yes}</mark>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Stack>
    </Alert>
  );
};
