import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../api/use-act.js';
import type { components } from '../../api/api.js';
import { ProblemNote } from '../../shell/problem-note.js';
import { offerTexts } from '../../texts/offer.js';
import { useTexts } from '../../texts/texts.js';
import { DeclineDialog } from './decline-dialog.js';
import type { Offer } from './offer.model.js';

const CHANGES = ['offer', 'today', 'placement', 'asked', 'offers'];
type Props = { readonly offer: Offer; readonly tag: string };

/** Accept, decline, or hold it longer. */
export const AnswerOffer = ({ offer, tag }: Props) => {
  const said = useTexts(offerTexts);
  const [isDeclining, setDeclining] = useState(false);
  const about = { purpose: 'PLACEMENT_MATCHING', case: offer.person, changes: CHANGES } as const;
  const params = { path: { id: offer.placement }, header: { 'If-Match': tag } };
  const accept = useAct((api) => api.POST('/api/placements/{id}/offer/accept', { params }), about);
  const renew = useAct((api) => api.POST('/api/placements/{id}/offer/renew', { params }), about);
  const decline = useAct(
    (api, body: components['schemas']['DeclineOfferInput']) =>
      api.POST('/api/placements/{id}/offer/decline', { params, body }),
    { ...about, onDone: () => setDeclining(false) },
  );
  const problem = accept.error ?? renew.error;
  const isBusy = accept.isPending || renew.isPending || decline.isPending;
  return (
    <Stack gap="sm">
      <Text size="sm">{said.acceptSaid}</Text>
      <Group gap="xs">
        <Button
          size="md"
          loading={accept.isPending}
          disabled={isBusy}
          onClick={() => accept.mutate(undefined)}
        >
          {said.accept}
        </Button>
        <Button size="md" variant="default" disabled={isBusy} onClick={() => setDeclining(true)}>
          {said.decline}
        </Button>
      </Group>
      <Group gap="xs">
        {offer.renewalsLeft > 0 && (
          <Button variant="subtle" size="xs" disabled={isBusy} onClick={() => renew.mutate(undefined)}>
            {said.renew}
          </Button>
        )}
        <Text size="xs" className="quiet">
          {offer.renewalsLeft > 0 ? said.renewLeft(offer.renewalsLeft) : said.renewNone}
        </Text>
      </Group>
      {problem !== null && <ProblemNote problem={problem} />}
      {isDeclining && (
        <DeclineDialog
          onClose={() => setDeclining(false)}
          onDecline={(wish) => decline.mutate(wish)}
          isBusy={decline.isPending}
          problem={decline.error}
        />
      )}
    </Stack>
  );
};
