import { Table, Title } from '@mantine/core';
import { Empty } from '../../shell/empty.js';
import { policyTexts } from '../../texts/policies.js';
import { useTexts } from '../../texts/texts.js';
import { differencesOf, sayingsOf, type Version } from './policy.model.js';
import { useTopicName } from './use-topic-name.js';

type Props = { readonly inForce: Version; readonly version: Version };

/** What a version says otherwise than the one in force; of that one, all that it says. */
export const Differences = ({ inForce, version }: Props) => {
  const said = useTexts(policyTexts);
  const { name, written } = useTopicName();
  const isItself = version.policy.version === inForce.policy.version;
  const rows = isItself
    ? sayingsOf(version).map(({ value, ...about }) => ({ ...about, now: value, then: value }))
    : differencesOf(inForce, version);
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {isItself ? said.all : said.differences}
      </Title>
      {rows.length === 0 ? (
        <Empty>{said.same}</Empty>
      ) : (
        <Table
          className="lined"
          verticalSpacing={4}
          maw={760}
          aria-label={isItself ? said.all : said.differences}
        >
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{said.figure}</Table.Th>
              <Table.Th scope="col">{said.inForceNow(inForce.policy.version)}</Table.Th>
              {!isItself && <Table.Th scope="col">{said.comparing(version.policy.version)}</Table.Th>}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={name(row)}>
                <Table.Th scope="row">{name(row)}</Table.Th>
                <Table.Td>{written(row.now)}</Table.Td>
                {!isItself && <Table.Td fw={600}>{written(row.then)}</Table.Td>}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </section>
  );
};
