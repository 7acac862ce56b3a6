import { Alert, List, Stack } from '@mantine/core';
import { useTagged } from '../../api/use-read.js';
import { RequestFacts } from '../../shell/request-facts.js';
import { Section } from '../../shell/section.js';
import { Shown } from '../../shell/shown.js';
import { requestTexts } from '../../texts/request.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { Acts } from './acts.js';
import { Life } from './life.js';
import type { RequestView } from './request.model.js';

const Flags = ({ flags }: { readonly flags: readonly string[] }) => {
  const said = useTexts(requestTexts);
  const label = useCodes();
  if (flags.length === 0) return null;
  return (
    <Alert color="orange" variant="light" title={said.lacks}>
      <List size="sm">
        {flags.map((flag) => (
          <List.Item key={flag}>{label('case-flag', flag)}</List.Item>
        ))}
      </List>
    </Alert>
  );
};

/** A request that waits for whoever decides, with what its case lacks. */
export const RequestToDecide = ({ id, of }: { readonly id: string; readonly of: string }) => {
  const said = useTexts(requestTexts);
  const params = { path: { id } };
  const read = useTagged(['request', id], (api) => api.GET('/api/requests/{id}/decision', { params }), {
    case: of,
  });
  return (
    <Shown of={read}>
      {({ value, tag }) => {
        const request = value.request as unknown as RequestView;
        return (
          <Stack gap="md">
            <Flags flags={value.flags} />
            <Section title={said.life}>
              <Stack gap="md">
                <Life request={request} />
                <Acts request={request} tag={tag} by="approver" />
              </Stack>
            </Section>
            <Section title={said.says}>
              <RequestFacts request={request} />
            </Section>
          </Stack>
        );
      }}
    </Shown>
  );
};
