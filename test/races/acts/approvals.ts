import { localityCode } from '#kernel';
import { digestOf } from '../../../src/access/application/digest-of.js';
import { siteAt } from '../../harness/a-country.js';
import { FAR } from './act.js';

const idOf = (kind: number | 'b', n: number): string =>
  `00000000-0000-4000-8000-${String(kind)}${String(n).padStart(11, '0')}`;

export const policyOf = (n: number): string => `race-${n}`;
/** What an approval was given for, and used up by, in each try. */
export const SPENT_ON = {
  'case.change-conflict-profile': (n: number) => `K-a${n}`,
  'policy.activate': policyOf,
  'placement.override': (n: number) => `PL-a${n}`,
  'case.merge': (n: number) => `K-a${n}`,
  'incident.keep': (n: number) => `IN-a${n}`,
} as const;
const KINDS = ['case.merge', 'case.change-conflict-profile', 'policy.activate', 'placement.override'];
/** The id of the approval that was given and used for an act of try `n`. */
export const approvalOf = (rule: keyof typeof SPENT_ON, n: number): string =>
  idOf(rule === 'incident.keep' ? 9 : KINDS.indexOf(rule), n);
/** The id of the approval by which the case a was merged into the case d. */
export const intoTheOtherOf = (n: number): string => idOf('b', n);
/** The id of a kept-apart pair of try `n`. */
export const pairOf = (n: number): string => idOf(9, n);

/** Approvals that the act itself gives or uses. */
export const OPEN = {
  /** Given by either: the second comes too late. */
  give: (n: number) =>
    ({ id: idOf(5, n), rule: 'placement.confirm', object: `PL-a${n}`, command: {} }) as const,
  correct: (n: number, who: string) =>
    ({
      id: idOf(who === 'x' ? 6 : 7, n),
      rule: 'unit.correct',
      object: `A${n}-0`,
      command: { turnaroundDays: who === 'x' ? 5 : 6 },
    }) as const,
  /** To where the case a is, or a little beside it. */
  move: (n: number, who: string) =>
    ({
      id: idOf(who === 'x' ? 4 : 8, n),
      rule: 'unit.correct',
      object: `${FAR}${n}-0`,
      command: {
        locality: localityCode(`A${n}`),
        location: [siteAt(n).lon, siteAt(n).lat + (who === 'x' ? 0 : 0.001)],
      },
    }) as const,
};
/** What a coordinator asked who accepted the offer to the case a, as it was shown. */
export const accepted = (n: number, command: object) =>
  ({
    id: `00000000-0000-4000-8000-a${String(n).padStart(11, '0')}`,
    asker: `u-accepts${n}`,
    ...{ rule: 'placement.confirm', object: `PL-a${n}`, command },
  }) as const;
type Content = { readonly rule: string; readonly object: string; readonly command: object };
export const contentDigest = ({ rule, object, command }: Content): string =>
  digestOf({ rule, object, command });

const SPENT = {
  command: {},
  digest: `sha256:${'b'.repeat(64)}`,
  owner: 'NORD',
  asked_by: 'u-asker',
  asked_at: '2026-12-01T08:00Z',
  approved_by: 'u-second',
  approved_at: '2026-12-01T09:00Z',
  used_at: '2026-12-01T09:30Z',
};
const spentRows = (n: number): readonly object[] => [
  ...Object.entries(SPENT_ON).map(([rule, objectOf]) => ({
    ...SPENT,
    id: approvalOf(rule as keyof typeof SPENT_ON, n),
    rule,
    object: objectOf(n),
  })),
  { ...SPENT, id: intoTheOtherOf(n), rule: 'case.merge', object: `K-d${n}` },
];

const ago = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString();
const openRows = (n: number): readonly object[] => {
  const asked = { ...SPENT, asked_at: ago(2), used_at: null };
  const given = { ...asked, asked_by: 'u-officer', approved_at: ago(1) };
  return [
    {
      ...asked,
      ...OPEN.give(n),
      digest: contentDigest(OPEN.give(n)),
      asked_by: `u-asker${n}`,
      approved_by: null,
      approved_at: null,
    },
    ...['x', 'y']
      .flatMap((who) => [OPEN.correct(n, who), OPEN.move(n, who)])
      .map((content) => ({ ...given, ...content, digest: contentDigest(content) })),
  ];
};
/** The rows of all approvals of a try: those that are used up, one that is to be given, four that are to be used. */
export const approvalRows = (n: number): readonly object[] => [...spentRows(n), ...openRows(n)];
