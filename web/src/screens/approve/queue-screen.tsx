import { Stack, Title } from '@mantine/core';
import { useSession } from '../../api/use-api.js';
import { useRead } from '../../api/use-read.js';
import { Empty } from '../../shell/empty.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { approveTexts } from '../../texts/approve.js';
import { useTexts } from '../../texts/texts.js';
import { QueueTable } from './queue-table.js';
import { ANSWER, ASK } from './who-approves.js';

const ANEW_MS = 10_000;

const ToAnswer = () => {
  const said = useTexts(approveTexts);
  const waiting = useRead(['approvals'], (api) => api.GET('/api/approvals'), { refetchInterval: ANEW_MS });
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {said.toAnswer}
      </Title>
      <Shown of={waiting}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{said.nothingToAnswer}</Empty>
          ) : (
            <QueueTable approvals={items} label={said.toAnswer} />
          )
        }
      </Shown>
    </section>
  );
};

const Asked = () => {
  const said = useTexts(approveTexts);
  const asked = useRead(['asked'], (api) => api.GET('/api/approvals/asked'), { refetchInterval: ANEW_MS });
  return (
    <section>
      <Title order={2} size="h5" mb={4}>
        {said.asked}
      </Title>
      <Shown of={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty>{said.nothingAsked}</Empty>
          ) : (
            <QueueTable approvals={items} label={said.asked} isOwn />
          )
        }
      </Shown>
    </section>
  );
};

/** What waits for one’s approval, and what became of what one asked for oneself. */
export const Screen = () => {
  const said = useTexts(approveTexts);
  const { roles } = useSession();
  const mayAnswer = roles.some((role) => ANSWER.includes(role));
  const mayAsk = roles.some((role) => ASK.includes(role));
  return (
    <>
      <ScreenHeading>{said.name}</ScreenHeading>
      <Stack gap="lg">
        {mayAnswer && <ToAnswer />}
        {mayAsk && <Asked />}
      </Stack>
    </>
  );
};
