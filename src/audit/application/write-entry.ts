import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Acting, Clock, type ActingAs } from '#platform';
import type { AuditEntry, Operation } from '../domain/audit-entry.js';
import { leafDigest } from '../domain/leaf.js';
import { code, criterion, opaque, type Digest, type Opaque } from '../domain/words.js';
import { AuditEntries } from './audit-entries.port.js';
import { Recording } from './recording.js';
import { systemVersion } from './system-version.js';

/** What happened. Who did it, when, why and in which request is known already. */
export type Happening = {
  readonly operation: Operation;
  /** Kind of thing, and which. */
  readonly object: string;
  readonly id?: string | null;
  /**
   * The region that owns the thing, whose log takes the entry; when absent, of what the request is about. Where nobody
   * owns it, the actor's region takes the entry, else the national log.
   */
  readonly owner?: string | null;
  /** Code of the reason where it was refused. */
  readonly refusedFor?: string;
  readonly disclosure?: { readonly legalGround: string; readonly recipient: string };
  readonly caseCommitment?: string;
  readonly decisionDigest?: string;
  readonly hits?: number;
  readonly returned?: readonly string[];
  /** By what was looked for: name and value. */
  readonly criteria?: Readonly<Record<string, string>>;
};

const MOST_RETURNED = 500;
const sha256 = (bytes: Uint8Array): Digest =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}` as Digest;
const opaqueOr = (raw: string | null | undefined): Opaque | null =>
  raw === null || raw === undefined || raw === '' ? null : opaque(raw);
const codeOr = (raw: string | null | undefined) => (raw ? code(raw) : null);

const outcomeOf = ({ refusedFor }: Happening) =>
  refusedFor === undefined
    ? ({ outcome: 'DONE', why: null } as const)
    : ({ outcome: 'REFUSED', why: code(refusedFor) } as const);

const objectOf = (happening: Happening) => ({
  objectKind: code(happening.object),
  objectId: opaqueOr(happening.id),
  ownerRegion: opaqueOr(happening.owner),
  caseCommitment: (happening.caseCommitment ?? null) as Digest | null,
  decisionDigest: (happening.decisionDigest ?? null) as Digest | null,
  disclosure: happening.disclosure
    ? {
        legalGround: code(happening.disclosure.legalGround),
        recipient: opaque(happening.disclosure.recipient),
      }
    : null,
});

const criteriaOf = (given: readonly (readonly [string, string])[]) =>
  given.length > 0 ? given.map(([name, value]) => criterion(name, value)) : null;

const foundIn = ({ hits, returned = [], criteria = {} }: Happening) => ({
  criteria: criteriaOf(Object.entries(criteria)),
  hits: hits ?? null,
  returned: returned.length > 0 ? returned.slice(0, MOST_RETURNED).map((id) => opaque(id)) : null,
});

const actorOf = ({ actor, roles, agency, region, purpose, caseReference }: ActingAs) => ({
  actor: opaque(actor === '' ? 'nobody' : actor),
  actorRole: code(roles[0] ?? 'NONE'),
  agency: opaqueOr(agency),
  actorRegion: opaqueOr(region),
  purpose: codeOr(purpose),
  caseReference: opaqueOr(caseReference),
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

  async run(told: Happening): Promise<void> {
    const record = this.recording.current;
    const happening = { owner: record?.owner ?? null, ...told };
    const as = this.acting.current;
    const entry: AuditEntry = {
      ...actorOf(as),
      ...objectOf(happening),
      ...outcomeOf(happening),
      ...foundIn(happening),
      id: randomUUID(),
      log: opaque(happening.owner ?? as.region ?? 'NATIONAL'),
      at: this.clock.now(),
      operation: happening.operation,
      systemPart: code(record?.part ?? 'worker'),
      systemVersion: opaque(systemVersion),
      requestId: record?.requestId ?? randomUUID(),
    };
    await this.entries.add(entry, leafDigest(entry, sha256));
    if (record) record.written += 1;
  }
}
