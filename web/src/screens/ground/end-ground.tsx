import { Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { SecondPerson } from '../../shell/second-person.js';
import { useOptions } from '../../texts/coded-options.js';
import { groundTexts } from '../../texts/ground.js';
import { dayAt } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { SOURCES, REASONS, type Version } from './ground.model.js';
import { useRedraw } from './use-redraw.js';

type Ending = components['schemas']['EndGroundInput'];
type Props = { readonly latest: Version; readonly onDone: () => void };

/** Says from which day on nobody holds some ground; two persons do. */
export const EndGround = ({ latest, onDone }: Props) => {
  const said = useTexts(groundTexts);
  const options = useOptions();
  const { end } = useRedraw(latest, onDone);
  const [until, setUntil] = useState(() => dayAt(new Date()));
  const [source, setSource] = useState<Ending['source'] | null>(null);
  const [reason, setReason] = useState<Ending['reason'] | null>('GROUND_GIVEN_UP');
  const isWhole = until > latest.validFrom && source !== null && reason !== null;
  const command = isWhole ? { replaces: latest.version, until, source, reason } : undefined;
  return (
    <Stack gap="xs" component="section">
      <Title order={2} size="h5">
        {said.endTitle}
      </Title>
      <Text size="sm">{said.endSaid}</Text>
      <TextInput
        type="date"
        label={said.endDay}
        value={until}
        onChange={({ currentTarget }) => setUntil(currentTarget.value)}
      />
      <Select
        label={said.source}
        value={source}
        onChange={setSource}
        data={options('ground-source', SOURCES)}
      />
      <Select
        label={said.reason}
        value={reason}
        onChange={setReason}
        data={options('ground-reason', REASONS)}
      />
      {end.error !== null && <ProblemNote problem={end.error} />}
      <SecondPerson
        rule="territory.narrow"
        object={latest.id}
        command={command}
        act={said.end}
        isPending={end.isPending}
        onApproved={(approval, approved) => end.mutate({ approval, command: approved })}
      />
    </Stack>
  );
};
