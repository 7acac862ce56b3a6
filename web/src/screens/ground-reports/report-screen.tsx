import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import { useAct } from '../../api/use-act.js';
import { useShownId } from '../../shell/current-screen.js';
import { NothingHere } from '../../shell/nothing-here.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { useOptions } from '../../texts/coded-options.js';
import { groundReportTexts } from '../../texts/ground-reports.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { useReports, useTowns, type Report } from './use-reports.js';

type Reason = components['schemas']['DismissReportInput']['reason'];
const REASONS = ['KNOWN_ALREADY', 'NOT_CONFIRMED', 'OUT_OF_DATE', 'NO_HOSTILE_GROUND'] as const;
const CHANGES = { changes: ['ground-reports', 'today'] };
const paramsOf = ({ id, version }: Report) => ({ path: { id }, header: { 'If-Match': `"${version}"` } });

const TakeUp = ({ report }: { readonly report: Report }) => {
  const said = useTexts(groundReportTexts);
  const act = useAct(
    (api) => api.POST('/api/ground-reports/{id}/take-up', { params: paramsOf(report) }),
    CHANGES,
  );
  return (
    <>
      {act.error !== null && <ProblemNote problem={act.error} />}
      <Group gap="xs">
        {report.status === 'OPEN' && (
          <Button variant="default" loading={act.isPending} onClick={() => act.mutate(undefined)}>
            {said.takeUp}
          </Button>
        )}
        <Button component={Link} to="/ground/new">
          {said.draw}
        </Button>
      </Group>
    </>
  );
};

const Drawn = ({ report }: { readonly report: Report }) => {
  const said = useTexts(groundReportTexts);
  const [territory, setTerritory] = useState('');
  const [version, setVersion] = useState('1');
  const act = useAct(
    (api, body: components['schemas']['DrawnReportInput']) =>
      api.POST('/api/ground-reports/{id}/drawn', { params: paramsOf(report), body }),
    CHANGES,
  );
  return (
    <Stack gap="xs" component="section" align="flex-start">
      <Text size="sm">{said.drawnSaid}</Text>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={said.territory}
          value={territory}
          onChange={({ currentTarget }) => setTerritory(currentTarget.value.trim())}
        />
        <TextInput
          label={said.version}
          inputMode="numeric"
          w={90}
          value={version}
          onChange={({ currentTarget }) => setVersion(currentTarget.value)}
        />
        <Button
          variant="default"
          disabled={territory === ''}
          loading={act.isPending}
          onClick={() => act.mutate({ territory, territoryVersion: Number(version) })}
        >
          {said.drawn}
        </Button>
      </Group>
      {act.error !== null && <ProblemNote problem={act.error} />}
    </Stack>
  );
};

const Dismiss = ({ report }: { readonly report: Report }) => {
  const said = useTexts(groundReportTexts);
  const options = useOptions();
  const [reason, setReason] = useState<Reason | null>(null);
  const act = useAct(
    (api, why: Reason) =>
      api.POST('/api/ground-reports/{id}/dismiss', { params: paramsOf(report), body: { reason: why } }),
    CHANGES,
  );
  return (
    <Stack gap="xs" component="section" align="flex-start">
      <Title order={2} size="h5">
        {said.dismiss}
      </Title>
      <Group gap="xs" align="flex-end">
        <Select
          label={said.reason}
          value={reason}
          onChange={setReason}
          data={options('ground-report-dismissal-reason', REASONS)}
        />
        <Button
          variant="default"
          disabled={reason === null}
          loading={act.isPending}
          onClick={() => reason !== null && act.mutate(reason)}
        >
          {said.dismiss}
        </Button>
      </Group>
      {act.error !== null && <ProblemNote problem={act.error} />}
    </Stack>
  );
};

const Shows = ({ report }: { readonly report: Report }) => {
  const said = useTexts(groundReportTexts);
  const label = useCodes();
  const { written } = useMoments();
  const town = useTowns()(report.locality)?.name ?? report.locality;
  const isOpen = report.status === 'OPEN' || report.status === 'TAKEN_UP';
  return (
    <Stack gap="lg" maw={640}>
      <Stack gap={4}>
        <Text size="lg" fw={600}>
          {label('ground-remark', report.remark)}, {town}
        </Text>
        <Text size="sm">
          {label('ground-report-status', report.status)} · {said.on} {written(report.reportedOn)}
        </Text>
        {report.decidedAt !== null && (
          <Text size="sm">{said.decided(report.decidedBy ?? '–', written(report.decidedAt))}</Text>
        )}
      </Stack>
      {isOpen && (
        <>
          <TakeUp report={report} />
          <Drawn report={report} />
          <Dismiss report={report} />
        </>
      )}
    </Stack>
  );
};

/** One report: drawn, or dismissed with a reason. */
export const Screen = () => {
  const said = useTexts(groundReportTexts);
  const id = useShownId();
  const reports = useReports();
  return (
    <>
      <ScreenHeading>{said.one}</ScreenHeading>
      <Shown of={reports}>
        {({ items }) => {
          const report = items.find((one) => one.id === id);
          return report === undefined ? <NothingHere /> : <Shows report={report} />;
        }}
      </Shown>
    </>
  );
};
