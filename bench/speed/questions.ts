/** What is asked, by whom, and why. */
export type Question = {
  readonly name: string;
  readonly user: string;
  readonly path: string;
  readonly purpose?: string;
  /** Whether it makes something, and is asked under a key of its own. */
  readonly makes?: true;
};
/** A request and the case that it is of. */
export type OwnRequest = { readonly id: string; readonly person: string };

export type Known = OwnRequest & { readonly unit: string };

const COORDINATOR = 'demo-coordinator-nord';
const APPROVER = 'demo-approver-nord';
const OFFICER = 'demo-officer-municipality';
const AUDITOR = 'demo-auditor-national';
const REGIONAL = 'demo-auditor-nord';

type Names = Readonly<Record<string, string>>;
const of = (user: string, purpose: string | undefined, names: Names): readonly Question[] =>
  Object.entries(names).map(([name, path]) => ({ name, user, path, ...(purpose ? { purpose } : {}) }));

const ofPolice = ({ id, person }: OwnRequest): readonly Question[] => [
  ...of(COORDINATOR, 'PLACEMENT_MATCHING', {
    'a coordinator’s requests': '/requests?limit=100',
    'what is overdue of them': '/requests?limit=100&overdue=yes',
    'a coordinator’s placements': '/placements?limit=100',
    'a coordinator’s cases': '/cases?limit=100',
    'a coordinator’s day': '/today',
    'a coordinator’s findings': '/findings?limit=100',
    planning: '/planning',
    places: '/localities',
  }),
  ...of(COORDINATOR, `PLACEMENT_MATCHING; case=${person}`, {
    'one request': `/requests/${id}`,
    'offers of a request': `/requests/${id}/offers`,
  }),
  ...of(COORDINATOR, `CASE_HANDLING; case=${person}`, {
    'one case': `/cases/${person}`,
    'a case’s timeline': `/cases/${person}/timeline?limit=100`,
  }),
  ...of(APPROVER, 'CASE_HANDLING', {
    'an approver’s day': '/today',
    'an approver’s findings': '/findings?limit=100',
    'questions to an approver': '/approvals?limit=100',
  }),
];
const ofHousing: readonly Question[] = of(OFFICER, 'INVENTORY_DUTY', {
  'an officer’s units': '/units?limit=100',
  'an officer’s placements': '/placements?limit=100',
  'an officer’s day': '/today',
  providers: '/providers',
});
const ofOversight = (unit: string): readonly Question[] => [
  ...of(AUDITOR, 'SUPERVISION_AUDIT', {
    'units with room for three': '/units?limit=100&kind=EMERGENCY&minBeds=3',
    'all requests': '/requests?limit=100',
    'all placements': '/placements?limit=100',
    'all findings': '/findings?limit=100',
    'the log': '/log?limit=100',
    'the log of a rare operation': '/log?limit=100&operation=OVERRIDE',
    'the log of an actor': '/log?limit=100&actor=u-17',
    'the log of a case': `/log?limit=100&case=K-17`,
    'the log of a unit': `/log?limit=100&unit=${unit}`,
    'what was refused, in the log': '/log?limit=100&outcome=REFUSED',
  }),
  ...of(REGIONAL, 'SUPERVISION_AUDIT', {
    'a region’s log': '/log?limit=100',
    'a region’s log of an actor': '/log?limit=100&actor=u-17',
    'a region’s log of what was refused': '/log?limit=100&outcome=REFUSED',
    'a region’s placements': '/placements?limit=100',
  }),
];

/** Lists and reads whose size grows with the register. */
export const questionsOf = (known: Known): readonly Question[] => [
  ...ofPolice(known),
  ...ofHousing,
  ...ofOversight(known.unit),
];

/** A search, of which each case has few a day: one of each request. */
export const searchOf = ({ id, person }: OwnRequest, name: string): Question => ({
  name,
  user: COORDINATOR,
  path: `/requests/${id}/searches`,
  makes: true,
  purpose: `PLACEMENT_MATCHING; case=${person}`,
});
