import { Injectable } from '@nestjs/common';
import type { CaseRows } from '#access';
import { Clock } from '#platform';
import type { RequestProgress } from '../domain/request-life.js';
import { PlacementRequests, type VersionedRequest } from './placement-requests.port.js';

type Listing = { readonly after?: string | undefined; readonly limit: number; readonly isOverdue: boolean };
export type StagedRequest = VersionedRequest & RequestProgress;

/** Requests with how far each has come, and by when something is to be done about it. */
@Injectable()
export class ShowRequests {
  constructor(
    private readonly requests: PlacementRequests,
    private readonly clock: Clock,
  ) {}

  async page({ isOverdue, ...page }: Listing, rows: CaseRows): Promise<readonly StagedRequest[]> {
    const overdueAt = isOverdue ? this.clock.now() : undefined;
    return await this.withProgress(await this.requests.page({ ...page, overdueAt }, rows));
  }

  async one(request: VersionedRequest): Promise<StagedRequest | undefined> {
    return (await this.withProgress([request]))[0];
  }

  private async withProgress(requests: readonly VersionedRequest[]): Promise<readonly StagedRequest[]> {
    const ids = requests.map(({ id }) => id);
    const now = { at: this.clock.now(), today: this.clock.today() };
    const progress = await this.requests.progress(ids, now);
    return requests.flatMap((request) => {
      const own = progress.get(request.id);
      return own === undefined ? [] : [{ ...request, ...own }];
    });
  }
}
