import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Snapshot } from '../application/snapshot.port.js';

@Injectable()
export class PostgresSnapshot extends Snapshot {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async begin(): Promise<void> {
    await this.work.rows('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
  }
}
