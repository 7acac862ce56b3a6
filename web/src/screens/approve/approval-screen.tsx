import { Badge, Group, Stack, Text } from '@mantine/core';
import { useSession } from '../../api/use-api.js';
import { useRead } from '../../api/use-read.js';
import { Clock } from '../../shell/clock.js';
import { useShownThing } from '../../shell/current-screen.js';
import { NothingHere } from '../../shell/nothing-here.js';
import { Panel } from '../../shell/panel.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import type { ShownThing } from '../../shell/shown-thing.js';
import { approveTexts, ruleTexts } from '../../texts/approve.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { AnswerApproval } from './answer-approval.js';
import { asChange, asConfirmation, changesOf, isEmergency, type Approval } from './approval.model.js';
import { AskedApproval } from './asked-approval.js';
import { ChangedSince } from './changed-since.js';
import { BeforeAndAfter, Leaves } from './leaves.js';
import { WhatWasJudged } from './what-was-judged.js';
import { ANSWER, ASK } from './who-approves.js';

const Subject = ({ approval: { subject } }: { readonly approval: Approval }) => {
  const said = useTexts(approveTexts);
  if (subject === null) return <Text className="quiet">{said.nothingShown}</Text>;
  const confirmation = asConfirmation(subject);
  if (confirmation !== undefined) return <WhatWasJudged subject={confirmation} />;
  const change = asChange(subject);
  return (
    <Panel title={said.subject}>
      {change === undefined ? <Leaves of={subject} /> : <BeforeAndAfter change={change} />}
    </Panel>
  );
};

const ToAnswer = ({ approval }: { readonly approval: Approval }) => {
  const said = useTexts(approveTexts);
  const rules: Readonly<Record<string, string>> = useTexts(ruleTexts);
  const label = useCodes();
  const changes = changesOf(approval);
  return (
    <Stack gap="md">
      <Group gap="md">
        <Text fw={600}>{rules[approval.rule] ?? approval.rule}</Text>
        {isEmergency(approval) && (
          <Badge color="red" variant="light" tt="none">
            {said.emergency}
          </Badge>
        )}
        <Clock until={approval.until} label={said.answerBy} />
        <Text size="sm" className="quiet">
          {said.by} {approval.askedBy}
        </Text>
      </Group>
      <ChangedSince subject={approval.subject} pointers={changes} />
      <Subject approval={approval} />
      <Panel title={said.answer}>
        {approval.status === 'WAITING' ? (
          <AnswerApproval approval={approval} mayApprove={changes.length === 0} />
        ) : (
          <Text>{label('approval-status', approval.status)}</Text>
        )}
      </Panel>
      <details>
        <summary>{said.command}</summary>
        <Leaves of={approval.command} />
        <Text size="xs" className="quiet" style={{ overflowWrap: 'anywhere' }}>
          {said.digest} {approval.digest}
        </Text>
      </details>
    </Stack>
  );
};

const OfAnother = ({ id, of }: ShownThing) => {
  const approval = useRead(
    ['approval', id],
    (api) => api.GET('/api/approvals/{id}', { params: { path: { id } } }),
    { case: of },
  );
  return <Shown of={approval}>{(value) => <ToAnswer approval={value} />}</Shown>;
};

const ANEW_MS = 5000;
const Own = ({ id, of, mayAnswer }: ShownThing & { readonly mayAnswer: boolean }) => {
  const asked = useRead(['asked'], (api) => api.GET('/api/approvals/asked'), { refetchInterval: ANEW_MS });
  return (
    <Shown of={asked}>
      {({ items }) => {
        const own = items.find((one) => one.id === id);
        if (own !== undefined) return <AskedApproval approval={own} />;
        return mayAnswer ? <OfAnother id={id} {...(of !== undefined && { of })} /> : <NothingHere />;
      }}
    </Shown>
  );
};

/** One question to a second person: for them exactly what was judged, for whoever asked what became of it. */
export const Screen = () => {
  const said = useTexts(approveTexts);
  const { roles } = useSession();
  const shown = useShownThing();
  const [mayAsk, mayAnswer] = [ASK, ANSWER].map((list) => roles.some((role) => list.includes(role)));
  return (
    <>
      <ScreenHeading>{said.one}</ScreenHeading>
      {shown === undefined && <NothingHere />}
      {shown !== undefined &&
        (mayAsk ? <Own {...shown} mayAnswer={mayAnswer === true} /> : <OfAnother {...shown} />)}
    </>
  );
};
