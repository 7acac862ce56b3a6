import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { useRead, useTagged } from '../../api/use-read.js';
import { useSession } from '../../api/use-api.js';
import { useShownThing } from '../../shell/current-screen.js';
import { NothingHere } from '../../shell/nothing-here.js';
import { ScreenHeading } from '../../shell/screen-heading.js';
import { Shown } from '../../shell/shown.js';
import { ThingLink } from '../../shell/thing-link.js';
import { brokenIn, incidentTexts } from '../../texts/incidents.js';
import { useMoments } from '../../texts/moments.js';
import { useLanguage, useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { Due, Urgency } from './incident-row.js';
import { HowFar } from './how-far.js';
import type { Incident } from './incidents.model.js';
import { KeepIncident } from './keep-incident.js';

/** Which stay, offer or proposal it is of. */
const Stay = ({ placement, person }: Incident) => {
  const said = useTexts(incidentTexts);
  const label = useCodes();
  const { written } = useMoments();
  const stay = useRead(
    ['placement', placement],
    (api) => api.GET('/api/placements/{id}', { params: { path: { id: placement } } }),
    { case: person },
  );
  return (
    <Stack gap={4} component="section">
      <Title order={2} size="h5">
        {said.stay}
      </Title>
      <Shown of={stay}>
        {({ status, arrival, departure, unit, persons }) => (
          <Text size="sm">
            {label('placement-status', status)} · {written(arrival)} – {written(departure)} · {said.unit}{' '}
            {unit} · {said.persons}: {persons}
          </Text>
        )}
      </Shown>
    </Stack>
  );
};

const Move = ({ placement, person }: Incident) => {
  const said = useTexts(incidentTexts);
  return (
    <Stack gap={4} component="section" align="flex-start">
      <Title order={2} size="h5">
        {said.move}
      </Title>
      <Text size="sm" className="quiet">
        {said.moveSaid}
      </Text>
      <ThingLink to="placement" id={placement} of={person}>
        {said.toPlacement}
      </ThingLink>
    </Stack>
  );
};

const Answers = ({ incident, tag }: { readonly incident: Incident; readonly tag: string }) => {
  const said = useTexts(incidentTexts);
  const { roles } = useSession();
  if (incident.closedAt !== null) return <Alert color="pine">{said.overSaid}</Alert>;
  if (!roles.includes('COORDINATOR')) return <Alert color="pine">{said.onlyCoordinator}</Alert>;
  return (
    <>
      <Stay {...incident} />
      <Move {...incident} />
      <KeepIncident incident={incident} tag={tag} />
    </>
  );
};

const Shows = ({ incident, tag }: { readonly incident: Incident; readonly tag: string }) => {
  const said = useTexts(incidentTexts);
  const label = useCodes();
  const { language } = useLanguage();
  const { written } = useMoments();
  const { constraint, openedAt, keptUntil, keptFor, keptBy, person } = incident;
  return (
    <Stack gap="lg" maw={640}>
      <Stack gap={4}>
        <Text size="lg" fw={600}>
          {brokenIn(language, constraint)}
        </Text>
        <Group gap="xs">
          <Urgency urgency={incident.urgency} />
          <Text size="sm">
            <HowFar {...incident} /> · {said.since} {written(openedAt)}
          </Text>
          <ThingLink to="case" id={person}>
            {said.of} {person}
          </ThingLink>
        </Group>
        {incident.closedAt === null && (
          <Text size="sm">
            {said.due}: <Due {...incident} />
          </Text>
        )}
        {keptUntil !== null && keptFor !== null && (
          <Alert color="pine">
            {said.keptSaid(written(keptUntil), label('incident-keep-reason', keptFor), keptBy ?? '–')}
          </Alert>
        )}
      </Stack>
      <Answers incident={incident} tag={tag} />
    </Stack>
  );
};

/** One incident: what is broken, how urgent that is, and the ways to answer. */
export const Screen = () => {
  const said = useTexts(incidentTexts);
  const thing = useShownThing();
  const incident = useTagged(
    ['incident', thing?.id],
    (api) => api.GET('/api/incidents/{id}', { params: { path: { id: thing?.id ?? '' } } }),
    { case: thing?.of, enabled: thing !== undefined },
  );
  if (thing === undefined) return <NothingHere />;
  return (
    <>
      <ScreenHeading>{said.one}</ScreenHeading>
      <Shown of={incident}>{({ value, tag }) => <Shows incident={value} tag={tag} />}</Shown>
    </>
  );
};
