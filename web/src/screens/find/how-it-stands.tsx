import { Stack, Text } from '@mantine/core';
import { useRead } from '../../api/use-read.js';
import { Loading } from '../../shell/loading.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useNow } from '../../shell/use-now.js';
import { findTexts } from '../../texts/find.js';
import { useMoments } from '../../texts/moments.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { RecordUnable } from './record-unable.js';
import { WhatRulesOut } from './ruled-out.js';

type Props = { readonly id: string; readonly of: string | undefined };
const PURPOSE = 'PLACEMENT_MATCHING';

/** A place that is held, or why there is none and what would free one. */
export const HowItStands = ({ id, of }: Props) => {
  const said = useTexts(findTexts);
  const label = useCodes();
  const now = useNow();
  const { number, fromNow } = useMoments();
  const about = { case: of, purpose: PURPOSE } as const;
  const params = { path: { id } };
  const offers = useRead(['offers', id], (api) => api.GET('/api/requests/{id}/offers', { params }), about);
  const none = useRead(['no-offer', id], (api) => api.GET('/api/requests/{id}/no-offer', { params }), about);
  const held = offers.data?.items.find(({ outcome }) => outcome === null || outcome === 'ACCEPTED');
  if (held !== undefined)
    return (
      <Stack gap={4} align="flex-start">
        <Text>{said.held}</Text>
        <ThingLink to="offer" id={held.placement} of={of}>
          {said.toOffer}
        </ThingLink>
      </Stack>
    );
  if (none.error !== null) return <ProblemNote problem={none.error} />;
  if (none.data === undefined || offers.data === undefined) return <Loading />;
  const { why, admitted, plannedAt } = none.data;
  return (
    <Stack gap="sm" align="flex-start">
      <Text fw={600}>{label('why-nothing-is-offered', why)}</Text>
      <Text size="sm" className="quiet">
        {said.suits(number(admitted))}. {said.plannedAt(fromNow(plannedAt, now))}
      </Text>
      <WhatRulesOut {...none.data} />
      <RecordUnable id={id} of={of} />
    </Stack>
  );
};
