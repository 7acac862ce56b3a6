import { Alert, Stack, Text } from '@mantine/core';
import type { components } from '../../api/api.js';
import { Clock } from '../../shell/clock.js';
import { Facts } from '../../shell/facts.js';
import { Panel } from '../../shell/panel.js';
import { ThingLink } from '../../shell/thing-link.js';
import { approveTexts, ruleTexts } from '../../texts/approve.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { leadsTo } from './approval.model.js';

type Summary = components['schemas']['ApprovalSummary'];
const colours = {
  WAITING: 'blue',
  APPROVED: 'green',
  USED: 'green',
  REFUSED: 'red',
  EXPIRED: 'gray',
} as const;

/** What became of what one asked for oneself, and where to go on. */
export const AskedApproval = ({ approval }: { readonly approval: Summary }) => {
  const said = useTexts(approveTexts);
  const rules: Readonly<Record<string, string>> = useTexts(ruleTexts);
  const label = useCodes();
  const { written } = useMoments();
  const { rule, object, status, refusedFor, askedAt, until, case: of } = approval;
  const thing = leadsTo(rule);
  return (
    <Panel title={rules[rule] ?? rule}>
      <Stack gap="sm">
        <Alert color={colours[status]} title={label('approval-status', status)} role="status">
          <Stack gap={6} align="flex-start">
            {status === 'WAITING' && <Text size="sm">{said.waitsSaid}</Text>}
            {refusedFor !== null && <Text size="sm">{label('approval-refusal-reason', refusedFor)}</Text>}
            {thing !== undefined && object !== null && (
              <ThingLink to={thing} id={object} of={of ?? undefined}>
                {said.goOn}
              </ThingLink>
            )}
          </Stack>
        </Alert>
        <Facts
          facts={[
            { name: said.of, value: of ?? object ?? said.nothing },
            { name: said.askedAt, value: written(askedAt) },
            { name: said.answerBy, value: <Clock until={until} label="" /> },
          ]}
        />
      </Stack>
    </Panel>
  );
};
