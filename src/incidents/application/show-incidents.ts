import { Injectable } from '@nestjs/common';
import { VisibleRows, type Access } from '#access';
import { Clock } from '#platform';
import { WatchProbing } from '#search';
import type { Incident } from '../domain/incident.js';
import { Incidents, type IncidentPage } from './incidents.port.js';

export type IncidentFilter = Omit<IncidentPage, 'at' | 'today'>;

const FROM_OTHERS = 'apart-from-others';

/** What stays break, and how that was answered, as far as whoever asks is told. */
@Injectable()
export class ShowIncidents {
  constructor(
    private readonly incidents: Incidents,
    private readonly visibleRows: VisibleRows,
    private readonly watch: WatchProbing,
    private readonly clock: Clock,
  ) {}

  /** What page was found, and what of it may be shown. */
  async page(filter: IncidentFilter, access: Access) {
    const rows = await this.visibleRows.ofCases(access);
    const found = await this.incidents.page({ ...filter, ...this.now() }, rows);
    return { found, visible: await this.visible(found, access) };
  }

  async one(id: string, access: Access): Promise<Incident | undefined> {
    const found = await this.incidents.find(id, this.now());
    return found && (await this.visible([found], access))[0];
  }

  /** Those of these that whoever asks is told of. */
  async named(ids: readonly string[], access: Access): Promise<readonly Incident[]> {
    const rows = await this.visibleRows.ofCases(access);
    return this.visible(await this.incidents.named(ids, this.now(), rows), access);
  }

  /** Whoever probes learns no more of others: by what they rewrite, they would ask. Their approver does. */
  private async visible(found: readonly Incident[], { as }: Access): Promise<readonly Incident[]> {
    if (as.role === 'AUDITOR' || !(await this.watch.freezeIfDue())) return found;
    return found.filter(({ constraint }) => constraint !== FROM_OTHERS);
  }

  private now() {
    return { at: this.clock.now(), today: this.clock.today() };
  }
}
