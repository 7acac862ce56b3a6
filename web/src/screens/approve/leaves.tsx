import { Table } from '@mantine/core';
import { approveTexts } from '../../texts/approve.js';
import { useTexts } from '../../texts/texts.js';
import { leavesOf, sideBySide, type Change } from './approval.model.js';

const named = (path: string) => path.slice(1).replaceAll('/', ' · ');

/** A document of any kind, field by field. */
export const Leaves = ({ of }: { readonly of: unknown }) => {
  const said = useTexts(approveTexts);
  return (
    <Table.ScrollContainer minWidth={260}>
      <Table verticalSpacing={4}>
        <Table.Tbody>
          {leavesOf(of).map(({ path, value }) => (
            <Table.Tr key={path}>
              <Table.Th scope="row" fw={400} className="quiet">
                {named(path)}
              </Table.Th>
              <Table.Td>{value === '' ? said.nothing : value}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

/** What is there beside what would be; what differs stands first and stands out. */
export const BeforeAndAfter = ({ change }: { readonly change: Change }) => {
  const said = useTexts(approveTexts);
  return (
    <Table.ScrollContainer minWidth={420}>
      <Table verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            {[said.field, said.before, said.after].map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sideBySide(change).map(({ path, before, after, isChanged }) => (
            <Table.Tr key={path}>
              <Table.Th scope="row" fw={isChanged ? 600 : 400}>
                {named(path)}
              </Table.Th>
              <Table.Td>{before === '' ? said.nothing : before}</Table.Td>
              <Table.Td fw={isChanged ? 600 : 400}>
                {isChanged ? <mark>{after || said.nothing}</mark> : after || said.nothing}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
