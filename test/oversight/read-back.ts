import type { Json } from '../harness/service/a-caller.js';

/** Acts that only a second person's approval opens, acts that judge, and acts that a stay goes on by, as it was judged last. */
export const BY_TWO: ReadonlySet<string> = new Set([
  'placement.set-aside',
  'placement.confirm',
  'pair.add',
  'unit.raise-capacity',
  'unit.correct',
  'policy.activate',
]);
export const JUDGED: ReadonlySet<string> = new Set([
  'placement.propose',
  'placement.extend',
  'placement.set-aside',
  'placement.confirm',
]);
export const LIVED: ReadonlySet<string> = new Set([
  'placement.arrival',
  'placement.shorten',
  'placement.cancel',
  'placement.departure',
]);
const ON_RECORD: ReadonlySet<string> = new Set([...JUDGED, ...BY_TWO, ...LIVED]);
const CHANGES: ReadonlySet<string> = new Set(['COLLECTION', 'ALTERATION', 'OVERRIDE']);
const DIGEST = /^sha256:[0-9a-f]{64}$/;

/** Entries of what was changed, the oldest first; asking and approving stand in what they led to. */
export const changesIn = (entries: readonly Json[]): readonly Json[] =>
  entries.filter(
    ({ act, operation, outcome }) =>
      outcome === 'DONE' && CHANGES.has(operation) && !act.startsWith('approval.'),
  );

const givenIn = (entries: readonly Json[], approval: string | null): Json =>
  approval === null
    ? undefined
    : entries.find((one) => one.act === 'approval.give' && one.approval === approval);

/** Who did what to what, and who approved it, from nothing but entries. */
export const readBack = (entries: readonly Json[]): readonly string[] =>
  changesIn(entries).map(({ act, actor, objectId, approval }) => {
    const second = givenIn(entries, approval)?.actor;
    return `${actor} ${act} ${objectId}${second === undefined ? '' : `, approved by ${second}`}`;
  });

const isDigest = (text: string | null | undefined): boolean => DIGEST.test(text ?? '');

/** What the entries leave open: who else approved, and what; or on what was decided. */
export const gapsIn = (entries: readonly Json[]): readonly string[] =>
  changesIn(entries).flatMap(({ act, actor, approval, decisionDigest }) => {
    const given = givenIn(entries, approval);
    const isApproved = given !== undefined && given.actor !== actor && isDigest(given.decisionDigest);
    return [
      ...(BY_TWO.has(act) && !isApproved ? [`${act}: nobody approved`] : []),
      ...(ON_RECORD.has(act) && !isDigest(decisionDigest) ? [`${act}: on nothing`] : []),
    ];
  });
