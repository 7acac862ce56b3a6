import { Alert, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import { isStale } from '../../api/problem.js';
import { useAct } from '../../api/use-act.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { SecondPerson } from '../../shell/second-person.js';
import { useOptions } from '../../texts/coded-options.js';
import { incidentTexts } from '../../texts/incidents.js';
import { useTexts } from '../../texts/texts.js';
import type { Incident } from './incidents.model.js';

type Keep = components['schemas']['KeepIncidentInput'];
const REASONS = [
  'RISK_ASSESSED_AS_LOW',
  'PROTECTED_OTHERWISE',
  'LEAVES_SOON',
  'MOVING_IS_WORSE',
  'HOUSEHOLD_STAYS',
  'FACTS_TO_BE_CORRECTED',
] as const;

/** Lets the household stay until a day, with a second person. */
export const KeepIncident = ({ incident, tag }: { readonly incident: Incident; readonly tag: string }) => {
  const said = useTexts(incidentTexts);
  const options = useOptions();
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState<Keep['reason'] | null>(null);
  const keep = useAct(
    (api, { approval, command }: { readonly approval: string; readonly command: Keep }) =>
      api.POST('/api/incidents/{id}/keep', {
        params: { path: { id: incident.id }, header: { 'If-Match': tag, Approval: approval } },
        body: command,
      }),
    {
      case: incident.person,
      changes: ['incidents', 'incident', 'approvals', 'today'],
      onDone: () => notifications.show({ message: said.keptDone }),
    },
  );
  const command = until === '' || reason === null ? undefined : { until, reason };
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h5">
        {said.keep}
      </Title>
      <Text size="sm" className="quiet">
        {said.keepSaid}
      </Text>
      <TextInput
        type="date"
        label={said.until}
        value={until}
        onChange={({ currentTarget }) => setUntil(currentTarget.value)}
      />
      <Select
        label={said.reason}
        value={reason}
        onChange={setReason}
        data={options('incident-keep-reason', REASONS)}
      />
      {isStale(keep.error) && <Alert color="orange">{said.changed}</Alert>}
      {keep.error !== null && !isStale(keep.error) && <ProblemNote problem={keep.error} />}
      <SecondPerson
        rule="incident.keep"
        object={incident.id}
        case={incident.person}
        command={command}
        act={said.keep}
        isPending={keep.isPending}
        onApproved={(approval, approved) => keep.mutate({ approval, command: approved })}
      />
    </Stack>
  );
};
