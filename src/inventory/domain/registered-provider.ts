import type { IsoDate } from '#kernel';
import type { Provider } from './provider.js';
import type { Fault } from './unit-patch.js';

export const PROVIDER_KINDS = ['PUBLIC', 'NGO', 'PRIVATE'] as const;
/** What a provider may ask of a person before admission. */
export const PROVIDER_CONDITIONS = [
  'POLICE_REPORT',
  'DEMONSTRABLE_RISK',
  'DRUG_FREE',
  'CRIME_FREE',
  'FUNDING_DECISION',
] as const;
export const AGREEMENT_STATUSES = ['NONE', 'UNDER_WAY', 'IN_FORCE', 'ENDED'] as const;

/** Both days included; null where there is none. */
export type ProviderAgreement = {
  readonly status: (typeof AGREEMENT_STATUSES)[number];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
};
/** A provider with what a plan is not judged by. */
export type RegisteredProvider = Provider & {
  /** Counts every change; the entity tag. */
  readonly version: number;
  readonly permitValidFrom: IsoDate | null;
  /** When it was last vetted, whatever came of it. */
  readonly vettedOn: IsoDate | null;
  readonly agreement: ProviderAgreement;
  readonly offersContactPerson: boolean;
  /** Whether several who left groups may live in one unit of it. */
  readonly takesSeveralExMembers: boolean;
};
export type ProviderPatch = Partial<Omit<RegisteredProvider, 'id' | 'kind' | 'version'>>;
export type ProviderChange = { readonly before: RegisteredProvider; readonly after: RegisteredProvider };

const all = (one: readonly string[], among: readonly string[]) => one.every((code) => among.includes(code));
const isEverywhere = ({ regions, municipalities }: Provider['catchment']) =>
  regions.length === 0 && municipalities.length === 0;
const isWider = ({ before, after }: ProviderChange): boolean =>
  !isEverywhere(before.catchment) &&
  (isEverywhere(after.catchment) ||
    !all(after.catchment.regions, before.catchment.regions) ||
    !all(after.catchment.municipalities, before.catchment.municipalities));
const isLater = ({ before, after }: ProviderChange): boolean =>
  after.permitValidTo !== null &&
  (before.permitValidTo === null || after.permitValidTo > before.permitValidTo);

/** What of a change lets a provider take more than before, by its place. */
export const widens = (change: ProviderChange): readonly Fault[] => {
  const { before, after } = change;
  const wider = [
    ['/vetted', after.vetted && !before.vetted],
    ['/canProtect', after.canProtect && !before.canProtect],
    ['/takesSeveralExMembers', after.takesSeveralExMembers && !before.takesSeveralExMembers],
    ['/permitValidTo', isLater(change)],
    ['/conditions', !all(before.conditions, after.conditions)],
    ['/catchment', isWider(change)],
  ] as const;
  return wider.flatMap(([pointer, is]) =>
    is ? [{ pointer, message: 'lets the provider take more than before' }] : [],
  );
};

type Known = { readonly regions: readonly string[]; readonly municipalities: readonly string[] };

/** What of a provider does not fit together, or names no place. */
export const faultsOfProvider = (
  { permitValidFrom, permitValidTo, agreement, catchment }: ProviderPatch,
  known: Known,
): readonly Fault[] => [
  ...(permitValidFrom && permitValidTo && permitValidTo < permitValidFrom
    ? [{ pointer: '/permitValidTo', message: 'is earlier than /permitValidFrom' }]
    : []),
  ...(agreement?.from && agreement.to && agreement.to < agreement.from
    ? [{ pointer: '/agreement/to', message: 'is earlier than /agreement/from' }]
    : []),
  ...(['regions', 'municipalities'] as const).flatMap((name) =>
    (catchment?.[name] ?? []).flatMap((code, place) =>
      known[name].includes(code)
        ? []
        : [{ pointer: `/catchment/${name}/${place}`, message: `names none of the ${name}` }],
    ),
  ),
];
