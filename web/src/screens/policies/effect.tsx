import { Stack, Table, Text, Title } from '@mantine/core';
import type { components } from '../../api/api.js';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../shell/empty.js';
import { Shown } from '../../shell/shown.js';
import { policyTexts } from '../../texts/policies.js';
import { useTexts } from '../../texts/texts.js';

type Counts = components['schemas']['PolicyEffect']['findings'];
type Props = { readonly title: string; readonly first: string; readonly counts: Counts };

const NowAndThen = ({ title, first, counts }: Props) => {
  const said = useTexts(policyTexts);
  const rows = Object.entries(counts).sort(([, a], [, b]) => b.then - b.now - (a.then - a.now));
  if (rows.length === 0) return null;
  return (
    <Table className="lined" verticalSpacing={4} maw={560} aria-label={title}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{first}</Table.Th>
          <Table.Th scope="col">{said.now}</Table.Th>
          <Table.Th scope="col">{said.then}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(([name, { now, then }]) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td>{now}</Table.Td>
            <Table.Td className={then > now ? 'late' : ''} fw={then === now ? 400 : 600}>
              {then}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
};

/** What a version would change for those who live somewhere, and for those whom the latest plan places. */
export const Effect = ({ version }: { readonly version: string }) => {
  const said = useTexts(policyTexts);
  const path = { id: version };
  const effect = useRead(['policy-effect', version], (api) =>
    api.GET('/api/policies/{id}/effect', { params: { path } }),
  );
  return (
    <section>
      <Title order={2} size="h4">
        {said.effect}
      </Title>
      <Text size="sm" className="quiet" mb="xs">
        {said.effectSaid}
      </Text>
      <Shown of={effect}>
        {({ findings, plan }) => (
          <Stack gap="sm">
            {Object.keys(findings).length === 0 && <Empty>{said.nothingBroken}</Empty>}
            <NowAndThen title={said.findings} first={said.findings} counts={findings} />
            {plan === null ? (
              <Empty>{said.noPlan}</Empty>
            ) : (
              <>
                <Text>
                  {said.lost}: {plan.lost.now} → <b>{plan.lost.then}</b> {said.ofJudged(plan.judged)}
                </Text>
                <NowAndThen
                  title={`${said.lost}: ${said.byConstraint}`}
                  first={said.byConstraint}
                  counts={plan.byConstraint}
                />
                <NowAndThen
                  title={`${said.lost}: ${said.byRegion}`}
                  first={said.byRegion}
                  counts={plan.byRegion}
                />
              </>
            )}
          </Stack>
        )}
      </Shown>
    </section>
  );
};
