import { Alert, SimpleGrid, Stack, Text } from '@mantine/core';
import { useSession } from '../../api/use-api.js';
import { useRead, useTagged } from '../../api/use-read.js';
import { OwnThing } from '../../shell/own-thing.js';
import { Panel } from '../../shell/panel.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { useMoments } from '../../texts/moments.js';
import { placementTexts } from '../../texts/placement.js';
import { useTexts } from '../../texts/texts.js';
import { Acts } from './acts.js';
import { Address } from './address.js';
import { Confirming } from './confirming.js';
import { History } from './history.js';
import { Life } from './life.js';
import { actsOf, askedOf, type Placement } from './placement.model.js';
import { WhatItIs } from './what-it-is.js';

const ANEW_MS = 10_000;
const NOT_CONFIRMED = new Set<Placement['status']>(['PROPOSED', 'PROVISIONAL']);
const STANDS = new Set<Placement['status']>(['CONFIRMED', 'ARRIVED']);

const Overstay = ({ placement: { overstaying } }: { readonly placement: Placement }) => {
  const said = useTexts(placementTexts);
  const { written, number } = useMoments();
  if (overstaying === null) return null;
  return (
    <Alert color="red" title={said.overstay(number(overstaying.days), written(overstaying.since))}>
      {said.overstaySaid}
    </Alert>
  );
};

type OneProps = { readonly placement: Placement; readonly tag: string; readonly of: string | undefined };
/** What comes next, for whoever may do it. */
const NextAct = ({ placement, tag, of }: OneProps) => {
  const said = useTexts(placementTexts);
  const { roles } = useSession();
  const isCoordinator = roles.includes('COORDINATOR');
  const asked = useRead(['asked'], (api) => api.GET('/api/approvals/asked'), {
    enabled: isCoordinator,
    refetchInterval: ANEW_MS,
  });
  const approval = askedOf(asked.data?.items ?? [], placement.id);
  const isToConfirm = isCoordinator && NOT_CONFIRMED.has(placement.status);
  const hasActs = actsOf(placement.status, roles).length > 0;
  return (
    <Stack gap="md">
      <Life status={placement.status} isAsked={approval !== undefined} />
      <Overstay placement={placement} />
      {isToConfirm && <Confirming placement={placement} tag={tag} of={of} asked={approval} />}
      <Acts placement={placement} tag={tag} of={of} />
      {!hasActs && !isToConfirm && (
        <Text size="sm" className="quiet">
          {said.nothingMore}
        </Text>
      )}
    </Stack>
  );
};

const MAY_REVEAL = ['COORDINATOR', 'HOUSING_OFFICER'] as const;
const One = ({ id, of }: { readonly id: string; readonly of: string | undefined }) => {
  const said = useTexts(placementTexts);
  const { roles } = useSession();
  const mayReveal = MAY_REVEAL.some((role) => roles.includes(role));
  const placement = useTagged(
    ['placement', id, 'tagged'],
    (api) => api.GET('/api/placements/{id}', { params: { path: { id } } }),
    { case: of, refetchInterval: ANEW_MS },
  );
  return (
    <Shown of={placement}>
      {({ value, tag }) => (
        <Stack gap="md">
          <Panel title={said.nextAct}>
            <NextAct placement={value} tag={tag} of={of} />
          </Panel>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
            <Panel title={said.facts}>
              <WhatItIs placement={value} of={of} />
            </Panel>
            <Stack gap="md">
              {mayReveal && STANDS.has(value.status) && (
                <Panel title={said.address}>
                  <Address placement={value} of={of} />
                </Panel>
              )}
              <Panel title={said.history}>
                <History id={id} of={of} />
              </Panel>
            </Stack>
          </SimpleGrid>
        </Stack>
      )}
    </Shown>
  );
};

/** The life of a placement, and what comes next. */
export const Screen = () => {
  const said = useTexts(placementTexts);
  return (
    <>
      <ScreenHeading>{said.name}</ScreenHeading>
      <OwnThing list="placements">{(id, of) => <One key={id} id={id} of={of} />}</OwnThing>
    </>
  );
};
