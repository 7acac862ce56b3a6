import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { ProblemNote } from './problem-note.js';
import { ThingLink } from './thing-link.js';
import { useNow } from './use-now.js';
import { useSecondPerson, type Command } from './use-second-person.js';
import { useMoments } from '../texts/moments.js';
import { secondPersonTexts } from '../texts/second-person.js';
import { useTexts } from '../texts/texts.js';
import { useCodes } from '../texts/use-codes.js';
import type { components } from '../api/api.js';

type Props<C extends Command> = {
  readonly rule: components['schemas']['AskApprovalInput']['rule'];
  readonly object: string;
  readonly case?: string | undefined;
  /** What would be sent; undefined while something is to be filled in. */
  readonly command: C | undefined;
  /** Does it, word for word as it was approved. */
  readonly onApproved: (approval: string, command: C) => void;
  readonly isPending?: boolean;
  /** What is done once it is approved: "End the area". */
  readonly act: string;
};

/** What was asked of this page, by its approval: not everybody may read again what they asked. */
const asked = new Map<string, Command>();

const HowItStands = ({ question }: { readonly question: components['schemas']['ApprovalSummary'] }) => {
  const said = useTexts(secondPersonTexts);
  const label = useCodes();
  const now = useNow();
  const { fromNow } = useMoments();
  const { id, status, until, approvedBy, refusedFor, case: ref } = question;
  return (
    <Alert
      w="100%"
      color={status === 'REFUSED' ? 'red' : 'pine'}
      title={label('approval-status', status)}
      role="status"
    >
      <Text size="sm">
        {status === 'WAITING' && said.waits(fromNow(until, now))}
        {status === 'APPROVED' && said.given(approvedBy ?? '')}
        {refusedFor !== null && label('approval-refusal-reason', refusedFor)}
      </Text>
      <ThingLink to="approval" id={id} of={ref ?? undefined}>
        {said.look}
      </ThingLink>
    </Alert>
  );
};

/** Asks a second person, says how that stands, and does it once they approved. */
export const SecondPerson = <C extends Command>({ command, onApproved, isPending, act, ...of }: Props<C>) => {
  const said = useTexts(secondPersonTexts);
  const { last, ask } = useSecondPerson(of);
  const send = () => {
    if (command === undefined) return;
    ask.mutate(command, { onSuccess: ({ id }) => asked.set(id, command) });
  };
  const go = () => {
    const exactly = last === undefined ? undefined : (asked.get(last.id) ?? command);
    if (last !== undefined && exactly !== undefined) onApproved(last.id, exactly as C);
  };
  const isAsked = last?.status === 'WAITING';
  return (
    <Stack gap="xs" align="flex-start">
      {last !== undefined && <HowItStands question={last} />}
      {ask.error !== null && <ProblemNote problem={ask.error} />}
      <Group gap="xs">
        {last?.status === 'APPROVED' && (
          <Button onClick={go} loading={isPending === true}>
            {act}
          </Button>
        )}
        <Button
          variant={last === undefined ? 'filled' : 'default'}
          onClick={send}
          loading={ask.isPending}
          disabled={command === undefined || isAsked}
        >
          {last === undefined ? said.ask : said.askAnew}
        </Button>
      </Group>
    </Stack>
  );
};
