import { Injectable } from '@nestjs/common';
import { regionCode } from '#kernel';
import { CaseTiesOf, FactsOf, ObjectFacts, parseCaseRef, type Facts } from '#access';
import { AuditLog } from '#audit';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * An entry belongs to the region whose log it is, and to the case that it names. One of the national log is no region's:
 * only who reaches the whole country reaches it.
 */
@FactsOf(['log'])
@Injectable()
export class LogFacts extends ObjectFacts {
  constructor(
    private readonly log: AuditLog,
    private readonly ties: CaseTiesOf,
  ) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const found = UUID.test(id) ? await this.log.whose(id) : undefined;
    if (found === undefined) return undefined;
    const caseRef = parseCaseRef(found.case ?? '');
    const [ties] = caseRef === undefined ? [] : await this.ties.of([caseRef]);
    const owner = found.log === 'NATIONAL' ? 'NOBODY' : regionCode(found.log);
    return { owner, provider: null, municipality: null, case: ties ?? null };
  }
}
