import { Injectable } from '@nestjs/common';
import { ok, refusal, type Result } from '#kernel';
import { WriteEntry } from '#audit';
import { Clock, UnitOfWork } from '#platform';
import type { Incident } from '../domain/incident.js';
import { Incidents, type KeepCode, type Keeping } from './incidents.port.js';

export type KeepRefusal = { readonly code: KeepCode };

/** Answers that a household stays where it is for now, although it breaks a constraint: until a day, as a second person approved. */
@Injectable()
export class KeepIncident {
  constructor(
    private readonly incidents: Incidents,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(command: Omit<Keeping, 'at'>): Promise<Result<Incident, KeepRefusal>> {
    const [at, today] = [this.clock.now(), this.clock.today()];
    return this.work.run(async () => {
      const code = await this.incidents.keep({ ...command, at });
      if (code !== 'KEPT') return refusal({ code });
      const { incident: id, reason } = command;
      await this.writeEntry.run({ act: 'incident.keep', id, particulars: { reason } });
      const found = await this.incidents.find(id, { at, today });
      return found === undefined ? refusal({ code: 'no-such-incident' }) : ok(found);
    });
  }
}
