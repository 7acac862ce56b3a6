import {
  arrayOf,
  closed,
  code,
  date,
  described,
  extended,
  flag,
  moment,
  named,
  nullOr,
  orNull,
  text,
  whole,
  type Published,
} from '#platform';
import { PROGRAMME_KINDS, RESIDENCE_RULES } from '../domain/programme.js';
import { AGREEMENT_STATUSES, PROVIDER_CONDITIONS } from '../domain/registered-provider.js';

const written = { by: text('u-keeper'), at: moment('2026-12-01T09:30:00.000Z') };
const version = whole(3, { minimum: 1, description: 'Counts every change; the entity tag.' });
const agreement = closed({
  status: { ...code(AGREEMENT_STATUSES), examples: ['IN_FORCE'] },
  from: orNull(date('2026-01-01')),
  to: orNull(date('2027-12-31')),
});
const EXAMPLE = {
  ...{ version: 3, permitValidFrom: '2026-01-01', vettedOn: '2026-11-20' },
  agreement: { status: 'IN_FORCE', from: '2026-01-01', to: '2027-12-31' },
  ...{ offersContactPerson: true, takesSeveralExMembers: false },
};

const programme = (published: Published) =>
  described(
    'A programme of the directory: whom it takes, on what conditions, and what it can do.',
    closed({
      id: text('AV-17'),
      name: text('Avhopparverksamheten Malmö'),
      kind: { ...code(PROGRAMME_KINDS), examples: ['MUNICIPAL'] },
      catchment: published('Provider').properties['catchment'] ?? {},
      residenceRule: { ...code(RESIDENCE_RULES), examples: ['RESIDENTS_OF_CATCHMENT'] },
      conditions: arrayOf(code(PROVIDER_CONDITIONS)),
      canProtect: flag(true),
      offersContactPerson: flag(true),
      takesSeveralExMembers: flag(false),
      endedOn: { ...orNull(date('2027-06-30')), description: 'The day from which it takes nobody.' },
      version,
    }),
  );

const providerChange = described(
  'A provider as it is, and as it would be, for the second person.',
  closed({
    changed: { ...arrayOf(text('vetted')), description: 'The fields that would be otherwise.' },
    before: named('RegisteredProvider'),
    after: named('RegisteredProvider'),
  }),
);

/** Providers as they are registered. */
export const providerSchemas = (published: Published) => ({
  RegisteredProvider: described(
    'Who runs units: with what permit, vetting, agreement, conditions and catchment, as registered.',
    extended(
      published('Provider'),
      {
        version,
        permitValidFrom: orNull(date('2026-01-01')),
        vettedOn: {
          ...orNull(date('2026-11-20')),
          description: 'When it was last vetted, whatever came of it.',
        },
        agreement,
        offersContactPerson: flag(true),
        takesSeveralExMembers: {
          ...flag(false),
          description: 'Whether several who left groups may live in one unit of it.',
        },
      },
      EXAMPLE,
    ),
  ),
  ProviderChangeToApprove: providerChange,
  ProviderVersion: described(
    'A version of a provider, by whom and when.',
    closed({ version, ...written, provider: named('RegisteredProvider') }),
  ),
  ProviderContact: described(
    'Whom one reaches at a provider, opened.',
    closed({
      version,
      name: text('Inga Lind'),
      telephone: nullOr(text('+46 10 117 17 17')),
      ...written,
    }),
  ),
  Programme: programme(published),
});
