import { approvalId, AsGuard, CaseTiesOf, GiveApproval, type Access } from '#access';
import { AcceptOffer, ChangeOffer, OFFER_REASONS, type AcceptedOffer } from '#offers';
import { NOBODY } from '#platform';
import { factsOfCase } from '#requests';
import { acting, count, each, part, valueOf, type Country } from './a-country.js';
import { approverOf, type Coordinator } from './people.js';
import { withdraw } from './requests.js';

/** Of a hundred offers so many are declined; of a thousand accepted, so many households change their mind before they are approved. */
const [DECLINED, CHANGES_MIND] = [0.1, 0.005];

type Open = {
  readonly placement: string;
  readonly request: string;
  readonly person: string;
  readonly version: number;
};
type Waiting = { readonly open: Open; readonly by: Coordinator; readonly accepted: AcceptedOffer };

const OPEN = `
  SELECT o.placement, o.request, p.person, p.version FROM fristad.offer o JOIN fristad.placement p ON p.id = o.placement
  WHERE o.ended_at IS NULL AND o.approval IS NULL ORDER BY o.placement`;

const decline = async (country: Country, { placement, version }: Open, by: Coordinator): Promise<void> => {
  const reasons = OFFER_REASONS.filter((reason) => reason !== 'NEW_LOCAL_INTELLIGENCE');
  const reason = reasons[Math.floor(country.chance() * reasons.length)] ?? 'CONTACTS_NEARBY';
  const done = await acting(country, by.as, () =>
    part(country, ChangeOffer).decline({
      placement,
      version,
      key: `decline-${placement}`,
      reason,
      remark: null,
    }),
  );
  if (valueOf(country, 'decline', done) !== undefined) count(country, 'declined');
};

const accept = async (country: Country, open: Open, by: Coordinator): Promise<Waiting | undefined> => {
  const ties = part(country, CaseTiesOf);
  const facts = await part(country, AsGuard).run(by.actor.id, () =>
    factsOfCase({ person: open.person, region: by.region }, ties),
  );
  const [as] = by.actor.grants;
  if (facts === undefined || as === undefined) throw new TypeError(`Nobody’s: ${open.person}`);
  const access: Access = {
    actor: by.actor,
    as,
    rule: 'offer.accept',
    object: null,
    purpose: null,
    facts,
    csrf: null,
  };
  const { placement, version } = open;
  const made = await acting(country, by.as, () =>
    part(country, AcceptOffer).run({ placement, version, key: `accept-${placement}` }, access),
  );
  const accepted = valueOf(country, 'accept', made);
  if (accepted === undefined) return undefined;
  count(country, 'accepted');
  return { open, by, accepted };
};

const give = async (country: Country, { by, accepted }: Waiting): Promise<void> => {
  const { actor, as } = approverOf(by.region);
  const given = await acting(country, { ...NOBODY, ...as, role: 'fristad_guard' }, () =>
    part(country, GiveApproval).run(actor, { id: approvalId(accepted.approval), digest: accepted.digest }),
  );
  const done = valueOf(country, 'approve', given);
  if (done !== undefined)
    count(country, done.outcome === 'CONFIRMED' ? 'confirmed' : `approved: ${done.outcome}`);
};

/** Coordinators answer what is offered; then second persons approve what was accepted. */
export const answerOffers = async (country: Country): Promise<void> => {
  const waiting: Waiting[] = [];
  await each(await country.sql<Open>(OPEN), async (open) => {
    count(country, 'offered');
    const by = country.whose.get(open.person);
    if (by === undefined) throw new TypeError(`Nobody’s: ${open.person}`);
    if (country.chance() < DECLINED) return decline(country, open, by);
    const accepted = await accept(country, open, by);
    if (accepted !== undefined) waiting.push(accepted);
  });
  await each(waiting, async (one) => {
    if (country.chance() < CHANGES_MIND) await withdraw(country, one.open.request, one.by);
    await give(country, one);
  });
};
