import { Button, Stack, Text, Title } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useAct } from '../../api/use-act.js';
import { useRead } from '../../api/use-read.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { policyTexts } from '../../texts/policies.js';
import { useTexts } from '../../texts/texts.js';
import type { Version } from './policy.model.js';

const RULE = 'policy.activate';
const ANEW_MS = 5000;
type Asked = { readonly id: string; readonly status: string };
type Props = { readonly version: Version; readonly asked: Asked | undefined };

const Ask = ({ version: { policy, digest }, asked }: Props) => {
  const said = useTexts(policyTexts);
  const body = { rule: RULE, object: policy.version, command: { digest } } as const;
  const ask = useAct((api) => api.POST('/api/approvals', { body }), {
    changes: ['approvals-asked', 'today'],
  });
  return (
    <>
      {asked?.status === 'REFUSED' && <Text>{said.refused}</Text>}
      <Text size="sm" className="quiet">
        {said.twoPersons}
      </Text>
      <Button variant="default" loading={ask.isPending} onClick={() => ask.mutate(undefined)}>
        {said.ask}
      </Button>
      {ask.error && <ProblemNote problem={ask.error} />}
    </>
  );
};

const Activate = ({
  version: { policy, digest },
  approval,
}: {
  readonly version: Version;
  readonly approval: string;
}) => {
  const said = useTexts(policyTexts);
  const params = { path: { id: policy.version }, header: { Approval: approval } };
  const activate = useAct((api) => api.POST('/api/policies/{id}/activate', { params, body: { digest } }), {
    changes: ['policies', 'approvals-asked', 'policy-effect', 'today'],
    onDone: () => notifications.show({ message: said.activated(policy.version), role: 'status' }),
  });
  return (
    <>
      <Text>{said.approved}</Text>
      <Button loading={activate.isPending} onClick={() => activate.mutate(undefined)}>
        {said.activate}
      </Button>
      {activate.error && <ProblemNote problem={activate.error} />}
    </>
  );
};

/** How a version comes into force: one asks, another approves exactly this, and then it can be done. */
export const Activation = ({ version }: { readonly version: Version }) => {
  const said = useTexts(policyTexts);
  const how = { refetchInterval: ANEW_MS };
  const asked = useRead(
    ['approvals-asked'],
    (api) => api.GET('/api/approvals/asked', { params: { query: { limit: 100 } } }),
    how,
  );
  const own =
    asked.data?.items.filter(({ rule, object }) => rule === RULE && object === version.policy.version) ?? [];
  const found =
    own.find(({ status }) => status === 'APPROVED') ??
    own.find(({ status }) => status === 'WAITING') ??
    own[0];
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {said.activate}
      </Title>
      <Stack gap="xs" align="flex-start" aria-live="polite">
        {found?.status === 'WAITING' && <Text>{said.asked}</Text>}
        {found?.status === 'APPROVED' && <Activate version={version} approval={found.id} />}
        {found?.status !== 'WAITING' && found?.status !== 'APPROVED' && (
          <Ask version={version} asked={found} />
        )}
      </Stack>
    </section>
  );
};
