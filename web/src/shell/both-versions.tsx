import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { useTexts } from '../texts/texts.js';
import { shellTexts } from '../texts/shell.js';

export type Difference = { readonly field: string; readonly mine: string; readonly theirs: string };
type Props = {
  readonly differences: readonly Difference[];
  /** Sends what was typed again, on top of the version that is there now. */
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
};

/** Somebody else was quicker (412): what was typed beside what is there now. Nothing is lost until one has chosen. */
export const BothVersions = ({ differences, onKeepMine, onTakeTheirs }: Props) => {
  const said = useTexts(shellTexts);
  return (
    <Modal
      opened
      onClose={onTakeTheirs}
      size="lg"
      title={said.changedMeanwhile}
      closeButtonProps={{ 'aria-label': said.close }}
    >
      <Stack>
        <Text size="sm">{said.changedMeanwhileSaid}</Text>
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{said.field}</Table.Th>
              <Table.Th scope="col">{said.yours}</Table.Th>
              <Table.Th scope="col">{said.now}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {differences.map(({ field, mine, theirs }) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{field}</Table.Th>
                <Table.Td>{mine}</Table.Td>
                <Table.Td>{theirs}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="default" onClick={onTakeTheirs}>
            {said.takeTheirs}
          </Button>
          <Button onClick={onKeepMine}>{said.keepMine}</Button>
        </Group>
      </Stack>
    </Modal>
  );
};
