import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { components } from '../../api/api.js';
import { useRead } from '../../api/use-read.js';
import { Facts } from '../../shell/facts.js';
import { ThingLink } from '../../shell/thing-link.js';
import { useMoments } from '../../texts/moments.js';
import { offerTexts } from '../../texts/offer.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { usePlaces } from '../../texts/use-places.js';

type Request = Pick<
  components['schemas']['RequestView'],
  'kind' | 'urgency' | 'arrival' | 'household' | 'needs' | 'threat' | 'homeLocality' | 'minProtectionLevel'
>;

/** Opened when somebody asks for it, for whoever opens it is written down. */
const Contact = ({ of }: { readonly of: string }) => {
  const said = useTexts(offerTexts);
  const label = useCodes();
  const [isAsked, setAsked] = useState(false);
  const read = useRead(
    ['contact-person', of],
    (api) => api.GET('/api/cases/{id}/contact-person', { params: { path: { id: of } } }),
    { case: of, enabled: isAsked },
  );
  if (!isAsked)
    return (
      <Button size="compact-xs" variant="default" onClick={() => setAsked(true)}>
        {said.showContact}
      </Button>
    );
  if (read.error !== null) return <span className="quiet">{said.noContact}</span>;
  if (read.data === undefined) return null;
  const { name, telephone, agency } = read.data;
  return (
    <span>
      {name}, {label('agency', agency)}
      {telephone === null ? '' : `, ${telephone}`}
    </span>
  );
};

/** Whom the place is for, as far as one needs it to answer. */
export const ForWhom = ({ request, of }: { readonly request: Request; readonly of: string }) => {
  const said = useTexts(offerTexts);
  const label = useCodes();
  const place = usePlaces();
  const { number, written } = useMoments();
  const { household, needs, threat, homeLocality, minProtectionLevel, arrival } = request;
  const groups = [...threat.ownGroups, ...threat.otherGroups].join(', ');
  const facts = [
    {
      name: said.case,
      value: (
        <ThingLink to="case" id={of}>
          {of}
        </ThingLink>
      ),
    },
    {
      name: said.asksFor,
      value: `${label('housing-kind', request.kind)} · ${label('urgency', request.urgency)} · ${written(arrival.earliest)} – ${written(arrival.latest)}`,
    },
    { name: said.household, value: said.persons(number(household.adults), number(household.children)) },
    { name: said.needs, value: needs.map((one) => label('feature', one)).join(', ') || said.none },
    {
      name: said.threat,
      value: [label('threat-level', threat.level), label('threat-scope', threat.scope), groups].join(' · '),
    },
    { name: said.leastLevel, value: number(minProtectionLevel) },
    { name: said.home, value: homeLocality === undefined ? '' : place(homeLocality) },
    { name: said.contact, value: <Contact of={of} /> },
  ];
  return (
    <>
      <Facts facts={facts} />
      <Text size="xs" className="quiet" mt="xs">
        {said.setJudged}
      </Text>
    </>
  );
};
