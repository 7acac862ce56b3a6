import { ok, refusal, type Brand, type Result } from '#kernel';
import type { Actor, ActorId } from './actor.js';
import type { Facts } from './facts.js';
import type { RuleId } from './policy-table.js';
import type { CaseRef } from './purpose.js';
import { whoseFor } from './relation.js';
import type { Grant } from './roles.js';
import type { Rule } from './rule.js';

export type ApprovalId = Brand<string, 'ApprovalId'>;
export const approvalId = (raw: string) => raw as ApprovalId;

/** What a second person is asked to approve: an act on an object by a command, word for word. */
export type ApprovalContent = {
  readonly rule: RuleId;
  readonly object: string | null;
  readonly command: unknown;
};

export const APPROVAL_REFUSAL_REASONS = [
  'NOT_JUSTIFIED',
  'FACTS_CHANGED',
  'MORE_TO_FIND_OUT',
  'SAFER_OTHERWISE',
  'ENTERED_IN_ERROR',
] as const;
export type ApprovalRefused = {
  readonly by: ActorId;
  readonly because: (typeof APPROVAL_REFUSAL_REASONS)[number];
};

/** What a second person is shown of the thing, as it was when they were asked: canonical JSON, and its digest, taken with the salt. */
export type FrozenSubject = { readonly document: string; readonly salt: string; readonly digest: string };

export type Approval = {
  readonly id: ApprovalId;
  readonly content: ApprovalContent;
  /** Null where there is no more to see than the command says. */
  readonly subject: FrozenSubject | null;
  /** SHA-256 of the canonical JSON (RFC 8785) of `content`, with the digest of the subject. */
  readonly digest: string;
  readonly askedBy: ActorId;
  readonly askedAt: Date;
  readonly approvedBy: ActorId | null;
  readonly usedAt: Date | null;
  readonly refused: ApprovalRefused | null;
  readonly facts: Omit<Facts, 'case'> & { readonly case: CaseRef | null };
};

/** To whom a thing lies near enough, where a second person of any region may approve an act on it. */
export const openToSeconds = (rule: Rule | undefined): Pick<Facts, 'openTo'> =>
  rule?.secondFrom === 'any-region' && rule.second ? { openTo: rule.second } : {};

export const APPROVAL_MS = 24 * 3_600_000;
/** Of one asker at a time. */
export const MOST_OPEN = 20;

/** An approval that waits, without command and subject: who lists them does not read those. */
export type Waiting = Omit<Approval, 'content' | 'subject'> & {
  readonly content: Omit<ApprovalContent, 'command'>;
};

/** The asker's open ones, and when the oldest was asked. */
export type OpenOnes = { readonly count: number; readonly oldest: Date | null };
export type AskRefusal = { readonly code: 'too-many-open'; readonly waitMs: number };

/** Why no more may be asked now; undefined when it may. */
export const whyNotMore = ({ count, oldest }: OpenOnes, at: Date): AskRefusal | undefined => {
  if (count < MOST_OPEN || oldest === null) return undefined;
  return { code: 'too-many-open', waitMs: oldest.getTime() + APPROVAL_MS - at.getTime() };
};

export const APPROVAL_STATUSES = ['WAITING', 'APPROVED', 'REFUSED', 'USED', 'EXPIRED'] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];
export type ApproveRefusal = {
  readonly code: 'own-request' | 'not-the-second-person' | 'other-content' | 'too-late';
};
/** What one role of somebody may approve: acts by these rules, on things of the whole country and within its own scope. */
export type Seat = {
  readonly rules: readonly RuleId[];
  readonly everywhere: boolean;
  readonly region: string | null;
  readonly provider: string | null;
  readonly municipality: string | null;
};

const NO_PLACE = { everywhere: false, region: null, provider: null, municipality: null };
const placeOf = (grant: Grant): Omit<Seat, 'rules'> => {
  if ('of' in grant) return { ...NO_PLACE, ...grant.of };
  if ('region' in grant && grant.region !== 'NATIONAL') return { ...NO_PLACE, region: grant.region };
  return { ...NO_PLACE, everywhere: true };
};

/** What the actor may approve as a second person, role by role. */
export const seatsOf = (
  { grants }: Pick<Actor, 'grants'>,
  table: Readonly<Record<string, Rule>>,
): readonly Seat[] =>
  grants.flatMap((grant) => {
    const mine = Object.entries(table).filter(([, rule]) => rule.second?.includes(grant.role));
    const seat = (isAnywhere: boolean, place: Omit<Seat, 'rules'>): readonly Seat[] => {
      const rules = mine.flatMap(([id, rule]) =>
        (rule.secondFrom === 'any-region') === isAnywhere ? [id as RuleId] : [],
      );
      return rules.length > 0 ? [{ rules, ...place }] : [];
    };
    return [...seat(false, placeOf(grant)), ...seat(true, { ...NO_PLACE, everywhere: true })];
  });

/** Whether a role of that person approves acts by this rule, on things within its scope: none else needs to know of it. */
export const isSecondPerson = (
  { grants }: Pick<Actor, 'grants'>,
  { facts }: Pick<Waiting, 'facts'>,
  rule: Rule | undefined,
): boolean =>
  grants.some(
    (grant) =>
      rule?.second?.includes(grant.role) &&
      whoseFor(grant, { ...facts, ...openToSeconds(rule), case: null }) !== 'other',
  );

type SecondAnswer = { readonly actor: Actor; readonly digest: string; readonly at: Date };

/** Whether that person may approve or refuse, having seen what has that digest. */
export const mayApprove = (
  approval: Waiting,
  rule: Rule | undefined,
  { actor, digest, at }: SecondAnswer,
): Result<Waiting, ApproveRefusal> => {
  if (approval.askedBy === actor.id) return refusal({ code: 'own-request' });
  if (!isSecondPerson(actor, approval, rule)) return refusal({ code: 'not-the-second-person' });
  if (digest !== approval.digest) return refusal({ code: 'other-content' });
  return statusOf(approval, at) === 'WAITING' ? ok(approval) : refusal({ code: 'too-late' });
};

/** What became of it. Given and not used within its time it is worth nothing any more, as if nobody had answered. */
export const statusOf = (approval: Waiting, at: Date): ApprovalStatus => {
  if (approval.usedAt !== null) return 'USED';
  if (approval.refused !== null) return 'REFUSED';
  if (at.getTime() >= approval.askedAt.getTime() + APPROVAL_MS) return 'EXPIRED';
  return approval.approvedBy === null ? 'WAITING' : 'APPROVED';
};
