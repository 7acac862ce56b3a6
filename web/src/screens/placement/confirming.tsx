import { Alert, Button, Stack, Text } from '@mantine/core';
import type { components } from '../../api/api.js';
import { useAct } from '../../api/use-act.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { ThingLink } from '../../shell/thing-link.js';
import { placementTexts } from '../../texts/placement.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { commandOf, type Placement } from './placement.model.js';

type Asked = components['schemas']['ApprovalSummary'];
type Props = {
  readonly placement: Placement;
  readonly tag: string;
  readonly of: string | undefined;
  readonly asked: Asked | undefined;
};
const RULE = 'placement.confirm';
const CHANGES = ['asked', 'placement', 'today', 'moves'];
const NOT_PERMITTED = 'PLACEMENT_NOT_PERMITTED';

/** Asks a second person to approve what was proposed by hand. */
const Ask = ({ placement, of, asked }: Omit<Props, 'tag'>) => {
  const said = useTexts(placementTexts);
  const label = useCodes();
  const command = commandOf(placement);
  const refusal = asked?.refusedFor ?? null;
  const ask = useAct(
    (api, wish: components['schemas']['ConfirmPlacementInput']) =>
      api.POST('/api/approvals', { body: { rule: RULE, object: placement.id, command: wish } }),
    { purpose: 'PLACEMENT_MATCHING', case: of, changes: CHANGES },
  );
  if (command === undefined) return null;
  return (
    <Stack gap="sm" align="flex-start">
      {refusal !== null && (
        <Alert color="orange">
          {said.refusedBefore} {label('approval-refusal-reason', refusal)}
        </Alert>
      )}
      <Text size="sm">{said.askSaid}</Text>
      <Button size="md" loading={ask.isPending} onClick={() => ask.mutate(command)}>
        {asked === undefined ? said.ask : said.askAgain}
      </Button>
      {ask.error !== null && <ProblemNote problem={ask.error} />}
    </Stack>
  );
};

const Confirm = ({ placement, tag, of, asked }: Props & { readonly asked: Asked }) => {
  const said = useTexts(placementTexts);
  const command = commandOf(placement);
  const confirm = useAct(
    (api, wish: components['schemas']['ConfirmPlacementInput']) =>
      api.POST('/api/placements/{id}/confirm', {
        params: { path: { id: placement.id }, header: { 'If-Match': tag, Approval: asked.id } },
        body: wish,
      }),
    { purpose: 'PLACEMENT_MATCHING', case: of, changes: CHANGES },
  );
  if (command === undefined) return null;
  return (
    <Stack gap="sm" align="flex-start">
      <Text size="sm">{said.confirmSaid}</Text>
      <Button size="md" loading={confirm.isPending} onClick={() => confirm.mutate(command)}>
        {said.confirm}
      </Button>
      {confirm.data?.code === NOT_PERMITTED && (
        <Alert color="orange" role="alert">
          {said.notPermitted}
        </Alert>
      )}
      {confirm.error !== null && <ProblemNote problem={confirm.error} />}
    </Stack>
  );
};

/** From what was proposed to what is confirmed: ask, wait, confirm. */
export const Confirming = ({ placement, tag, of, asked }: Props) => {
  const said = useTexts(placementTexts);
  if (placement.status === 'PROVISIONAL')
    return (
      <ThingLink to="offer" id={placement.id} of={of}>
        {said.toOffer}
      </ThingLink>
    );
  if (asked?.status === 'WAITING')
    return (
      <Text size="sm" role="status">
        {said.waits}{' '}
        <ThingLink to="approval" id={asked.id} of={of}>
          {said.toApproval}
        </ThingLink>
      </Text>
    );
  if (asked?.status === 'APPROVED') return <Confirm placement={placement} tag={tag} of={of} asked={asked} />;
  return <Ask placement={placement} of={of} asked={asked} />;
};
