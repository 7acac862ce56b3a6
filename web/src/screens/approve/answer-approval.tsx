import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import { useAct } from '../../api/use-act.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { ReasonSelect } from '../../shell/reason-select.js';
import { approveTexts } from '../../texts/approve.js';
import { shellTexts } from '../../texts/shell.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import type { Approval } from './approval.model.js';

type Reason = components['schemas']['RefuseApprovalInput']['reason'];
const CHANGES = ['approvals', 'today'];
const CONFIRMED = 'CONFIRMED';

const Given = ({ outcome }: { readonly outcome: string | null }) => {
  const said = useTexts(approveTexts);
  const label = useCodes();
  const isDone = outcome === null || outcome === CONFIRMED;
  return (
    <Alert color={isDone ? 'green' : 'orange'} title={isDone ? said.given : said.notGiven} role="status">
      {outcome === null && said.givenOnly}
      {outcome === CONFIRMED && said.givenConfirmed}
      {!isDone && label('placement-answer', outcome)}
    </Alert>
  );
};

type RefusalProps = {
  readonly approval: Approval;
  readonly onClose: () => void;
  readonly onRefused: () => void;
};
const Refusal = ({ approval: { id, digest, case: of }, onClose, onRefused }: RefusalProps) => {
  const said = useTexts(approveTexts);
  const { close } = useTexts(shellTexts);
  const [reason, setReason] = useState<string | null>(null);
  const refuse = useAct(
    (api, chosen: Reason) =>
      api.POST('/api/approvals/{id}/refuse', { params: { path: { id } }, body: { digest, reason: chosen } }),
    { case: of ?? undefined, changes: CHANGES, onDone: onRefused },
  );
  return (
    <Modal opened onClose={onClose} title={said.refuseTitle} closeButtonProps={{ 'aria-label': close }}>
      <Stack>
        <Text size="sm">{said.refuseSaid}</Text>
        <ReasonSelect
          list="approval-refusal-reason"
          label={said.reason}
          value={reason}
          onChange={setReason}
        />
        {refuse.error !== null && <ProblemNote problem={refuse.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {said.cancel}
          </Button>
          <Button
            color="red"
            loading={refuse.isPending}
            disabled={reason === null}
            onClick={() => refuse.mutate(reason as Reason)}
          >
            {said.refuse}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};

type Props = { readonly approval: Approval; readonly mayApprove: boolean };
/** Yes or no to exactly what is shown. */
export const AnswerApproval = ({ approval, mayApprove }: Props) => {
  const said = useTexts(approveTexts);
  const [isRefusing, setRefusing] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const { id, digest, case: of } = approval;
  const give = useAct(
    (api) => api.POST('/api/approvals/{id}/give', { params: { path: { id } }, body: { digest } }),
    { case: of ?? undefined, changes: CHANGES },
  );
  if (give.data !== undefined) return <Given outcome={give.data.outcome} />;
  if (isRefused) return <Alert color="gray" title={said.refused} role="status" />;
  return (
    <Stack gap="sm">
      <Text size="sm">{said.approveSaid}</Text>
      <Group gap="xs">
        <Button
          size="md"
          loading={give.isPending}
          disabled={!mayApprove}
          onClick={() => give.mutate(undefined)}
        >
          {said.approve}
        </Button>
        <Button size="md" variant="default" disabled={give.isPending} onClick={() => setRefusing(true)}>
          {said.refuse}
        </Button>
      </Group>
      {give.error !== null && <ProblemNote problem={give.error} />}
      {isRefusing && (
        <Refusal
          approval={approval}
          onClose={() => setRefusing(false)}
          onRefused={() => {
            setRefusing(false);
            setRefused(true);
          }}
        />
      )}
    </Stack>
  );
};
