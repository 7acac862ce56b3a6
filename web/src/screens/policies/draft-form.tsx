import { Button, Group, NumberInput, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useAct } from '../../api/use-act.js';
import { faultsByField } from '../../api/problem.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { policyTexts } from '../../texts/policies.js';
import { useTexts } from '../../texts/texts.js';
import { changed, editablesOf, type Version } from './policy.model.js';
import { useTopicName } from './use-topic-name.js';

type Policy = Version['policy'];
type Props = { readonly from: Version; readonly onDone: (version: string | undefined) => void };

/** A new version, made of one that there is: its name, and each figure. */
export const DraftForm = ({ from, onDone }: Props) => {
  const said = useTexts(policyTexts);
  const { name } = useTopicName();
  const [policy, setPolicy] = useState<Policy>({ ...from.policy, version: '' });
  const save = useAct((api, body: Policy) => api.POST('/api/policies', { body }), {
    changes: ['policies'],
    onDone: () => {
      notifications.show({ message: said.saved(policy.version), role: 'status' });
      onDone(policy.version);
    },
  });
  const faults = save.error === null ? {} : faultsByField(save.error);
  const current = editablesOf({ ...from, policy });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(policy);
      }}
    >
      <Stack gap="sm" maw={760}>
        <Title order={2} size="h4">
          {said.newDraft}
        </Title>
        <Text size="sm" className="quiet">
          {said.from(from.policy.version)}
        </Text>
        <TextInput
          label={said.name}
          required
          data-autofocus
          value={policy.version}
          error={faults['version']}
          onChange={(event) => setPolicy({ ...policy, version: event.currentTarget.value })}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {current.map((figure) => (
            <NumberInput
              key={name(figure)}
              label={name(figure)}
              value={figure.value}
              min={0}
              allowDecimal={false}
              thousandSeparator=" "
              error={faults[[figure.of, figure.kind].filter((word) => word !== undefined).join('.')]}
              onChange={(value) => setPolicy(changed(policy, figure, Number(value)))}
            />
          ))}
        </SimpleGrid>
        {save.error && <ProblemNote problem={save.error} />}
        <Group>
          <Button type="submit" loading={save.isPending}>
            {said.save}
          </Button>
          <Button variant="default" onClick={() => onDone(undefined)}>
            {said.cancel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
