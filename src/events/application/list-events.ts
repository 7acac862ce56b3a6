import { Injectable } from '@nestjs/common';
import { VisibleRows, type Access } from '#access';
import { kindsOf } from '../domain/event.js';
import { Events, type PlacedEvent } from './events.port.js';
import { answeredBy, subjectsOf } from './subjects-of.js';

/** What happened to what whoever asks may see, the oldest first. */
@Injectable()
export class ListEvents {
  constructor(
    private readonly events: Events,
    private readonly visibleRows: VisibleRows,
  ) {}

  /** After that place; whatever was committed by now is among them. */
  async after(
    place: number,
    { limit, access }: { readonly limit: number; readonly access: Access },
  ): Promise<readonly PlacedEvent[]> {
    await this.events.publish();
    const { actor, as } = access;
    const rows = await this.visibleRows.ofStays(access);
    const whose = {
      rows,
      actor: actor.id,
      kinds: kindsOf(subjectsOf[as.role]),
      answers: answeredBy(as.role),
    };
    return this.events.page(whose, { after: place, limit });
  }

  /** The place of an event that whoever asks has read; 0 for none. Undefined for one that they don’t see. */
  placeOf(id: string | undefined): Promise<number | undefined> {
    return id === undefined ? Promise.resolve(0) : this.events.placeOf(id);
  }

  async last(): Promise<number> {
    await this.events.publish();
    return this.events.last();
  }
}
