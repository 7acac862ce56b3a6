import { Facts } from '../../shell/facts.js';
import { ThingLink } from '../../shell/thing-link.js';
import { constraintName, constraintTexts } from '../../texts/constraints.js';
import { useMoments } from '../../texts/moments.js';
import { placementTexts } from '../../texts/placement.js';
import { useTexts } from '../../texts/texts.js';
import { useCodes } from '../../texts/use-codes.js';
import type { Placement } from './placement.model.js';

type Props = { readonly placement: Placement; readonly of: string | undefined };

/** Whose placement it is, where and when, as far as the role sees it. */
export const WhatItIs = ({ placement, of }: Props) => {
  const said = useTexts(placementTexts);
  const names = useTexts(constraintTexts);
  const label = useCodes();
  const { written, number } = useMoments();
  const {
    person,
    request,
    unit,
    arrival,
    departure,
    persons,
    setAside,
    extends: before,
    transfers,
  } = placement;
  const aside = setAside?.map(
    ({ constraint, reason }) => `${constraintName(names, constraint)}: ${label('override-reason', reason)}`,
  );
  const linked = (to: 'case' | 'request' | 'unit' | 'placement', id: string) => (
    <ThingLink to={to} id={id} of={to === 'unit' || to === 'case' ? undefined : of}>
      {id}
    </ThingLink>
  );
  const facts = [
    { name: said.case, value: person && linked('case', person) },
    { name: said.askedFor, value: request && linked('request', request) },
    { name: said.unit, value: linked('unit', unit) },
    { name: said.days, value: `${written(arrival)} – ${written(departure)}` },
    { name: said.persons, value: number(persons) },
    { name: said.setAside, value: aside?.join('; ') },
    { name: said.extends, value: before && linked('placement', before) },
    { name: said.replaces, value: transfers && linked('placement', transfers) },
  ];
  return <Facts facts={facts.filter(({ value }) => Boolean(value))} />;
};
