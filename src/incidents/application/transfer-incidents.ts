import { Injectable } from '@nestjs/common';
import type { Access } from '#access';
import { WriteEntry } from '#audit';
import { ok, refusal, type Result } from '#kernel';
import { Clock, Once, type KeyRefusal } from '#platform';
import { MOST_TRANSFERRED, NIGHTS_BEYOND } from '../domain/incident-transfer.js';
import { Incidents, type NamedIncident, type TransferCode, type Transferred } from './incidents.port.js';
import { ShowIncidents } from './show-incidents.js';

/** Named one by one as they were seen, or all open ones that break a constraint. */
export type TransferCommand = { readonly key: string } & (
  | { readonly incidents: readonly NamedIncident[]; readonly constraint?: undefined }
  | { readonly incidents?: undefined; readonly constraint: string }
);
type AtIncident = { readonly incident: string; readonly pointer: string };
export type TransferRefusal =
  | ({ readonly code: 'no-such-incident' } & AtIncident)
  | ({ readonly code: Exclude<TransferCode, 'no-such-incident'> } & AtIncident)
  | { readonly code: 'nothing-to-transfer' }
  | KeyRefusal;
/** For which stays another place is asked, by which requests; and of which it is not, and why. */
export type TransferredIncidents = {
  readonly transfers: readonly {
    readonly placement: string;
    readonly person: string;
    readonly request: string;
    readonly incidents: readonly string[];
  }[];
  readonly left: readonly { readonly incident: string; readonly code: TransferCode }[];
};

/**
 * Answers what stays break by asking for other places, for all of them at once: a request for each stay, granted in the same act, and
 * one plan of the country. Each stay goes on until its household arrives elsewhere.
 */
@Injectable()
export class TransferIncidents {
  constructor(
    private readonly incidents: Incidents,
    private readonly showIncidents: ShowIncidents,
    private readonly writeEntry: WriteEntry,
    private readonly once: Once,
    private readonly clock: Clock,
  ) {}

  run(
    { key, ...asks }: TransferCommand,
    access: Access,
  ): Promise<Result<TransferredIncidents, TransferRefusal>> {
    const keyed = { key, about: 'incident.transfer', asks };
    return this.once.run<TransferredIncidents, TransferRefusal>(keyed, async () => {
      const areNamed = asks.incidents !== undefined;
      const chosen = areNamed ? asks.incidents : await this.breaking(asks.constraint, access);
      const hidden = areNamed ? await this.hiddenFrom(access, chosen) : undefined;
      if (hidden !== undefined) return refusalOf({ incident: hidden, code: 'no-such-incident' }, chosen);
      const asked = await this.incidents.transfer({ ...this.moment(), incidents: chosen, areNamed });
      const no = asked.find(isLeft);
      if (areNamed && no !== undefined) return refusalOf(no, chosen);
      const done = resultOf(asked);
      if (done.transfers.length === 0) return refusal({ code: 'nothing-to-transfer' });
      await this.record(done);
      return ok(done);
    });
  }

  /** Open, and lived in or not; the next due first. */
  private async breaking(constraint: string, access: Access): Promise<readonly NamedIncident[]> {
    const chosen: NamedIncident[] = [];
    for (let after: string | undefined, count = MOST_TRANSFERRED; count === MOST_TRANSFERRED;) {
      const page = { limit: MOST_TRANSFERRED, after, isClosed: false, isOverdue: false };
      const { found, visible } = await this.showIncidents.page(page, access);
      const open = visible.filter((one) => one.status === 'OPEN' && one.constraint === constraint);
      chosen.push(...open.map(({ id, version }) => ({ id, version })));
      [after, count] = [found.at(-1)?.id, chosen.length < MOST_TRANSFERRED ? found.length : 0];
    }
    return chosen.slice(0, MOST_TRANSFERRED);
  }

  private async hiddenFrom(access: Access, named: readonly NamedIncident[]): Promise<string | undefined> {
    const ids = named.map(({ id }) => id);
    const seen = new Set((await this.showIncidents.named(ids, access)).map(({ id }) => id));
    return ids.find((id) => !seen.has(id));
  }

  private moment() {
    return { at: this.clock.now(), earliest: this.clock.today(), nights: NIGHTS_BEYOND };
  }

  private async record({ transfers }: TransferredIncidents): Promise<void> {
    for (const { person, request, incidents } of transfers) {
      const about = { case: person, particulars: { reason: 'INCIDENT' } };
      for (const id of incidents) await this.writeEntry.run({ ...about, act: 'incident.transfer', id });
      await this.writeEntry.run({ ...about, act: 'request.grant-in-emergency', id: request });
    }
  }
}

type Left = Extract<Transferred, { readonly code: TransferCode }>;
const isLeft = (one: Transferred): one is Left => one.code !== null;
const refusalOf = ({ incident, code }: Left, chosen: readonly NamedIncident[]) =>
  refusal({ code, incident, pointer: `/incidents/${chosen.findIndex(({ id }) => id === incident)}` });

const resultOf = (asked: readonly Transferred[]): TransferredIncidents => {
  const done = asked.flatMap((one) => (one.code === null ? [one] : []));
  const byStay = [...Map.groupBy(done, ({ placement }) => placement)];
  return {
    transfers: byStay.map(([placement, of]) => ({
      placement,
      person: of[0]?.person ?? '',
      request: of[0]?.request ?? '',
      incidents: of.map(({ incident }) => incident).toSorted(),
    })),
    left: asked.filter(isLeft).map(({ incident, code }) => ({ incident, code })),
  };
};
