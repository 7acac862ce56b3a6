import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as inOrder } from 'uuid';
import { Acting, Clock, type ActingAs } from '#platform';
import { ACTS, type Act } from '../domain/acts.js';
import type { AuditEntry } from '../domain/audit-entry.js';
import { leafDigest } from '../domain/leaf.js';
import { code, criterion, opaque, type Digest, type Opaque } from '../domain/words.js';
import { AuditEntries } from './audit-entries.port.js';
import { Recording, type Recorded } from './recording.js';
import { systemVersion } from './system-version.js';

/** What happened. Who did it, when, why and in which request is known already. */
export type Happening = {
  readonly act: Act;
  /** Which thing, and its kind where it is not the one that the act is usually done to. */
  readonly id?: string | null;
  readonly object?: string;
  /** The case that it is about; when absent, the one that the purpose names. */
  readonly case?: string;
  /**
   * The region that owns the thing, whose log takes the entry; when absent, of what the request is about. Where nobody
   * owns it, the actor's region takes the entry, else the national log.
   */
  readonly owner?: string | null;
  /** Code of the reason where it was refused. */
  readonly why?: string;
  /** Refused for who asked, and not for what they asked. */
  readonly denied?: boolean;
  readonly disclosure?: { readonly legalGround: string; readonly recipient: string };
  readonly caseCommitment?: string;
  /** The approval that it is about; when absent, the one that is used up for what is done. */
  readonly approval?: string;
  /** `sha256:…` of the record of what was decided on; when absent, of what was shown to a second person. */
  readonly decisionDigest?: string | null;
  /** What more there is to it, name and value: codes and ids. */
  readonly particulars?: Readonly<Record<string, string>>;
  readonly hits?: number;
  readonly returned?: readonly string[];
  /** By what was looked for: name and value. */
  readonly criteria?: Readonly<Record<string, string>>;
  /** Written beside what the request does, whose entry is still due. */
  readonly beside?: true;
};

const MOST_RETURNED = 500;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const sha256 = (bytes: Uint8Array): Digest =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
const opaqueOr = (raw: string | null | undefined): Opaque | null =>
  raw === null || raw === undefined || raw === '' ? null : opaque(raw);
const codeOr = (raw: string | null | undefined) => (raw ? code(raw) : null);

const outcomeOf = ({ why }: Happening) =>
  why === undefined
    ? ({ outcome: 'DONE', why: null } as const)
    : ({ outcome: 'REFUSED', why: code(why) } as const);

const actOf = ({ act, denied }: Happening) => ({ act, operation: denied ? 'DENIAL' : ACTS[act][0] }) as const;

const objectOf = (happening: Happening) => ({
  objectKind: code(happening.object ?? ACTS[happening.act][1]),
  objectId: opaqueOr(happening.id),
  ownerRegion: opaqueOr(happening.owner),
  caseCommitment: (happening.caseCommitment ?? null) as Digest | null,
  disclosure: happening.disclosure
    ? {
        legalGround: code(happening.disclosure.legalGround),
        recipient: opaque(happening.disclosure.recipient),
      }
    : null,
});

const namedOf = (given: Readonly<Record<string, string>> = {}) => {
  const pairs = Object.entries(given);
  return pairs.length > 0 ? pairs.map(([name, value]) => criterion(name, value)) : null;
};

const foundIn = ({ hits, returned = [], criteria, particulars }: Happening) => ({
  criteria: namedOf(criteria),
  particulars: namedOf(particulars),
  hits: hits ?? null,
  returned: returned.length > 0 ? returned.slice(0, MOST_RETURNED).map((id) => opaque(id)) : null,
});

const actorOf = ({ actor, roles, agency, region }: ActingAs) => ({
  actor: opaque(actor === '' ? 'nobody' : actor),
  actorRole: code(roles[0] ?? 'NONE'),
  agency: opaqueOr(agency),
  actorRegion: opaqueOr(region),
});

const reasonOf = ({ purpose, case: caseRef }: ActingAs, happening: Happening) => ({
  purpose: codeOr(purpose),
  case: opaqueOr(happening.case ?? caseRef),
});

/** The approval that was named, or that the act itself is done to. */
const approvalOf = ({ act, object = ACTS[act][1], id = null, approval }: Happening): string | null =>
  approval ?? (object === 'approval' && id !== null && UUID.test(id) ? id : null);

const NOTHING_USED = { approval: null, digest: null };
/** What is known of the request under way; a worker acts in none. */
const whereOf = (record: Recorded | undefined) => ({
  owner: record?.owner ?? null,
  by: record?.by ?? NOTHING_USED,
  said: {
    systemPart: code(record?.part ?? 'worker'),
    systemVersion: opaque(systemVersion),
    requestId: record?.requestId ?? randomUUID(),
  },
});

/**
 * Writes an entry in the transaction of the act that calls it, so that both come to be or neither. Without an act, in a
 * transaction of its own. No entry, no act: what it throws must not be caught.
 */
@Injectable()
export class WriteEntry {
  constructor(
    private readonly entries: AuditEntries,
    private readonly acting: Acting,
    private readonly recording: Recording,
    private readonly clock: Clock,
  ) {}

  run(happened: Happening): Promise<void> {
    return this.all([happened]);
  }

  /** In one statement. */
  async all(happened: readonly Happening[]): Promise<void> {
    const { current: record } = this.recording;
    const entries = happened.map((one) => this.entryOf(one, record));
    await this.entries.add(entries.map((entry) => ({ entry, leaf: leafDigest(entry, sha256) })));
    if (record) record.written += happened.filter(({ beside }) => !beside).length;
  }

  private entryOf(happened: Happening, record: Recorded | undefined): AuditEntry {
    const known = whereOf(record);
    const happening = { owner: known.owner, ...happened };
    const as = this.acting.current;
    return {
      ...known.said,
      ...actorOf(as),
      ...reasonOf(as, happening),
      ...actOf(happening),
      ...objectOf(happening),
      ...outcomeOf(happening),
      ...foundIn(happening),
      // In the order of the acts, also of those that share a millisecond.
      id: inOrder(),
      log: opaque(happening.owner ?? as.region ?? 'NATIONAL'),
      at: this.clock.now(),
      approval: approvalOf(happening) ?? known.by.approval,
      decisionDigest: (happening.decisionDigest ?? known.by.digest) as Digest | null,
    };
  }
}
