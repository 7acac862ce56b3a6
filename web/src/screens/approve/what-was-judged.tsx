import { List, SimpleGrid, Stack, Text } from '@mantine/core';
import { Facts } from '../../shell/facts.js';
import { Panel } from '../../shell/panel.js';
import { PlaceCard } from '../../shell/place-card.js';
import { StrainBar } from '../../shell/strain-bar.js';
import { approveTexts } from '../../texts/approve.js';
import { constraintName, constraintTexts } from '../../texts/constraints.js';
import { useMoments } from '../../texts/moments.js';
import { offerTexts } from '../../texts/offer.js';
import { placeTexts } from '../../texts/place.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import { judgedOf, type Confirmation, type DecisionRecord } from './approval.model.js';

/** Whom it is for: request, household, threat. */
const Whom = ({ record }: { readonly record: DecisionRecord }) => {
  const said = useTexts(offerTexts);
  const label = useCodes();
  const { number } = useMoments();
  const { household, threat, needs, kind, urgency, minProtectionLevel } = record.request;
  const groups = [...threat.ownGroups, ...threat.otherGroups].join(', ');
  return (
    <Facts
      facts={[
        { name: said.case, value: record.person },
        { name: said.asksFor, value: `${label('housing-kind', kind)} · ${label('urgency', urgency)}` },
        { name: said.household, value: said.persons(number(household.adults), number(household.children)) },
        { name: said.needs, value: needs.map((one) => label('feature', one)).join(', ') || said.none },
        {
          name: said.threat,
          value: `${label('threat-level', threat.level)} · ${label('threat-scope', threat.scope)} · ${groups}`,
        },
        { name: said.leastLevel, value: number(minProtectionLevel) },
      ]}
    />
  );
};

const Ground = ({ ground }: Pick<DecisionRecord, 'ground'>) => {
  const said = useTexts(approveTexts);
  const label = useCodes();
  const { number } = useMoments();
  if (ground.length === 0) return <Text size="sm">{said.noGround}</Text>;
  return (
    <List size="sm">
      {ground
        .toSorted((a, b) => a.fullKilometres - b.fullKilometres)
        .map((one) => (
          <List.Item key={one.territory}>
            {said.groundOf(number(one.fullKilometres), label('territory-class', one.class))}
            {one.isWithinBuffer && <strong className="late"> · {said.tooNear}</strong>}
          </List.Item>
        ))}
    </List>
  );
};

const Judgement = ({ record, findings }: Confirmation) => {
  const said = useTexts(approveTexts);
  const names = useTexts(constraintTexts);
  const label = useCodes();
  const { number } = useMoments();
  const { held, notDisclosed, broken } = judgedOf(record);
  const aside = record.setAside.map(
    ({ constraint, reason }) => `${constraintName(names, constraint)}: ${label('override-reason', reason)}`,
  );
  return (
    <Facts
      facts={[
        ...(broken.length > 0
          ? [
              {
                name: said.broken,
                value: (
                  <strong className="late">
                    {broken.map((one) => constraintName(names, one)).join(', ')}
                  </strong>
                ),
              },
            ]
          : []),
        { name: said.setAside, value: aside.length === 0 ? said.nothingSetAside : aside.join('; ') },
        ...(findings.length > 0
          ? [
              {
                name: said.findings,
                value: findings.map((one) => constraintName(names, one.constraint)).join(', '),
              },
            ]
          : []),
        ...(record.flags.length > 0
          ? [{ name: said.flags, value: record.flags.map((one) => label('case-flag', one)).join(', ') }]
          : []),
        {
          name: said.judged,
          value: `${said.held(number(held))}. ${notDisclosed > 0 ? `${said.notDisclosed(number(notDisclosed))}.` : ''}`,
        },
        { name: said.policy, value: record.policy },
        { name: said.ground, value: <Ground ground={record.ground} /> },
      ]}
    />
  );
};

/** A placement as it was judged: for whom, where, what it costs them, what was set aside. */
export const WhatWasJudged = ({ subject }: { readonly subject: Confirmation }) => {
  const said = useTexts(approveTexts);
  const { whom } = useTexts(offerTexts);
  const { place, strains, days, fromTo } = useTexts(placeTexts);
  const { written } = useMoments();
  const { stay } = subject.record;
  return (
    <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
      <Stack gap="md">
        <Panel title={whom}>
          <Whom record={subject.record} />
        </Panel>
        <Panel title={said.judged}>
          <Judgement {...subject} />
        </Panel>
      </Stack>
      <Stack gap="md">
        <Panel title={place}>
          <PlaceCard
            place={subject.place}
            days={[{ name: days, value: fromTo(written(stay.arrival), written(stay.departure)) }]}
          />
        </Panel>
        <Panel title={strains}>
          <StrainBar strains={subject.strains} isOpen />
        </Panel>
      </Stack>
    </SimpleGrid>
  );
};
