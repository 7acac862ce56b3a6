import type { Json } from '../harness/service/a-service.js';
import { requestOf, type anOfferedCountry } from './an-offered-country.js';

type Country = Awaited<ReturnType<typeof anOfferedCountry>>;

/** One of the offers of a country, and what its coordinator and its approver do about it. */
export const anOffer = (country: Country, nth: number) => {
  const { request } = country.nth(nth);
  const { region, person } = requestOf(request);
  const placementOf = async () => String((await country.openOf(request)).placement);
  const accept = async (key: string) =>
    country
      .eva(request, { 'if-match': '"2"', 'idempotency-key': key })
      .post(`/placements/${await placementOf()}/offer/accept`, {});
  const give = ({ approval, digest }: Json) =>
    country.as('APPROVER', request).post(`/approvals/${approval}/give`, { digest });
  const standsAs = async () =>
    country.sql(`SELECT status FROM fristad.placement WHERE id = $1`, [await placementOf()]);
  const answered = async (approval: unknown) =>
    country.sql(`SELECT approved_by, used_at FROM access.approval WHERE id = $1`, [approval]);
  const eva = `u-COORDINATOR-${region}`;
  return { country, request, person, region, eva, accept, give, standsAs, placementOf, answered };
};
