import { Injectable } from '@nestjs/common';
import { parseCaseRef, VisibleRows, show, WhoIsAssigned, type Access } from '#access';
import type { ProtectionCase } from '../domain/protection-case.js';
import { Cases, type CasePage } from './cases.port.js';

type PartialCase = Partial<ProtectionCase & { readonly assigned: readonly string[] }>;

/** Shows cases to whoever was let in, with who is assigned to each. */
@Injectable()
export class ShowCases {
  constructor(
    private readonly cases: Cases,
    private readonly visibleRows: VisibleRows,
    private readonly whoIsAssigned: WhoIsAssigned,
  ) {}

  /** `found` are the ids of the page, in its order. */
  async page(
    page: CasePage,
    access: Access,
  ): Promise<{ readonly items: readonly PartialCase[]; readonly found: readonly ProtectionCase[] }> {
    const found = await this.cases.page(page, await this.visibleRows.ofCases(access));
    return { items: await this.views(found, access), found };
  }

  async one(id: string, access: Access): Promise<PartialCase | undefined> {
    const found = await this.cases.find(id);
    return found && (await this.views([found], access))[0];
  }

  private async views(cases: readonly ProtectionCase[], access: Access): Promise<readonly PartialCase[]> {
    const refs = cases.flatMap(({ id }) => parseCaseRef(id) ?? []);
    const assigned = new Map<string, readonly string[]>(await this.whoIsAssigned.run(access, refs));
    return cases.map((one) => show('case', access.as.role, { ...one, assigned: assigned.get(one.id) ?? [] }));
  }
}
