import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Events, type EventPage, type EventsOfAsker, type PlacedEvent } from '../application/events.port.js';
import * as sql from './events.query.js';

type PlacedRow = Omit<PlacedEvent, 'place'> & { readonly place: string };

@Injectable()
export class PostgresEvents extends Events {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async publish(): Promise<number> {
    return (await this.work.row<{ published: number }>(sql.PUBLISH))?.published ?? 0;
  }

  override async prune(before: Date, most: number): Promise<number> {
    return (await this.work.row<{ pruned: number }>(sql.PRUNE, [before, most]))?.pruned ?? 0;
  }

  override async page({ rows, actor, kinds, answers }: EventsOfAsker, { after, limit }: EventPage) {
    const { region, only, excluded, unitsOf } = rows;
    const { provider = null, municipality = null } = { ...unitsOf } as Partial<Record<string, string>>;
    const whose = [region, only, excluded, provider, municipality, actor, kinds, answers];
    const found = await this.work.rows<PlacedRow>(sql.PAGE, [...whose, after, limit]);
    return found.map((row): PlacedEvent => ({ ...row, place: Number(row.place) }));
  }

  override placeOf(id: string): Promise<number | undefined> {
    return this.place(sql.PLACE, [id]);
  }

  override async last(): Promise<number> {
    return (await this.place(sql.LAST)) ?? 0;
  }

  private async place(statement: string, values: readonly unknown[] = []): Promise<number | undefined> {
    const row = await this.work.row<{ place: string }>(statement, values);
    return row && Number(row.place);
  }
}
