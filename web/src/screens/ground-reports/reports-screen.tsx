import { Table } from '@mantine/core';
import { Empty } from '../../shell/empty.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { ThingLink } from '../../shell/thing-link.js';
import { groundReportTexts } from '../../texts/ground-reports.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { useReports, useTowns, type Report } from './use-reports.js';

const Row = ({ report, town }: { readonly report: Report; readonly town: string }) => {
  const said = useTexts(groundReportTexts);
  const label = useCodes();
  const { written } = useMoments();
  const what = label('ground-remark', report.remark);
  return (
    <Table.Tr>
      <Table.Td>{town}</Table.Td>
      <Table.Td>{what}</Table.Td>
      <Table.Td>{written(report.reportedOn)}</Table.Td>
      <Table.Td>{label('ground-report-status', report.status)}</Table.Td>
      <Table.Td>
        <ThingLink to="ground-report" id={report.id} label={`${said.decide}: ${what}, ${town}`}>
          {said.decide}
        </ThingLink>
      </Table.Td>
    </Table.Tr>
  );
};

/** What was reported of the ground, with what to do about it. */
export const Screen = () => {
  const said = useTexts(groundReportTexts);
  const reports = useReports();
  const towns = useTowns();
  return (
    <>
      <ScreenHeading>{said.title}</ScreenHeading>
      <Shown of={reports}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{said.nothing}</Empty>
          ) : (
            <Table.ScrollContainer minWidth={480}>
              <Table aria-label={said.title}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th scope="col">{said.where}</Table.Th>
                    <Table.Th scope="col">{said.what}</Table.Th>
                    <Table.Th scope="col">{said.on}</Table.Th>
                    <Table.Th scope="col">{said.status}</Table.Th>
                    <Table.Th scope="col">{said.act}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {items.map((report) => (
                    <Row
                      key={report.id}
                      report={report}
                      town={towns(report.locality)?.name ?? report.locality}
                    />
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }
      </Shown>
    </>
  );
};
