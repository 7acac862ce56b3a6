import { Injectable } from '@nestjs/common';
import { InventoryMirror, type ForWhom } from '#problem';
import { Ranker, type Ranked } from '../application/ranker.port.js';

const RANKING = new URL('./ranking.js', import.meta.url);

@Injectable()
export class MirrorRanker extends Ranker {
  constructor(private readonly mirror: InventoryMirror) {
    super();
  }

  override rank<No>(forWhom: ForWhom<No>): Promise<Ranked<No>> {
    return this.mirror.ask(forWhom, RANKING) as Promise<Ranked<No>>;
  }
}
