import { Table } from '@mantine/core';
import type { components } from '../../api/api.js';
import { Mark, type Tone } from '../../shell/mark.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useMoments } from '../../texts/moments.js';
import { planTexts } from '../../texts/plans.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';

type Run = components['schemas']['RunView'];
const tones: Readonly<Record<Run['status'], Tone>> = {
  QUEUED: 'soon',
  RUNNING: 'soon',
  DONE: 'good',
  CANCELLED: 'quiet',
  FAILED: 'late',
};
const secondsOf = ({ startedAt, finishedAt }: Run): number | undefined =>
  startedAt === null || finishedAt === null
    ? undefined
    : (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;

const RunRow = ({ run }: { readonly run: Run }) => {
  const said = useTexts(planTexts);
  const label = useCodes();
  const { written, number } = useMoments();
  const seconds = secondsOf(run);
  return (
    <Table.Tr>
      <Table.Td>{written(run.requestedAt)}</Table.Td>
      <Table.Td>
        <Mark tone={tones[run.status]}>{label('run-status', run.status)}</Mark>
      </Table.Td>
      <Table.Td>{run.causes.map((cause) => label('run-cause', cause)).join(', ')}</Table.Td>
      <Table.Td>{run.policyVersion}</Table.Td>
      <Table.Td>{seconds === undefined ? said.noPlace : said.seconds(number(seconds, 1))}</Table.Td>
      <Table.Td>
        <ThingLink to="plan" id={run.id} label={said.openOf(written(run.requestedAt))}>
          {said.open}
        </ThingLink>
      </Table.Td>
    </Table.Tr>
  );
};

export const RunTable = ({ runs }: { readonly runs: readonly Run[] }) => {
  const said = useTexts(planTexts);
  return (
    <Table.ScrollContainer minWidth={620} scrollAreaProps={{ tabIndex: 0 }} type="native">
      <Table className="lined" verticalSpacing={6} aria-label={said.runs}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{said.requested}</Table.Th>
            <Table.Th scope="col">{said.status}</Table.Th>
            <Table.Th scope="col">{said.why}</Table.Th>
            <Table.Th scope="col">{said.policy}</Table.Th>
            <Table.Th scope="col">{said.took}</Table.Th>
            <Table.Th scope="col">{said.open}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {runs.map((run) => (
            <RunRow key={run.id} run={run} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
