import { Injectable } from '@nestjs/common';
import { InventoryMirror } from '#problem';
import { Ranker, type Ranked } from '../application/ranker.port.js';

const RANKING = new URL('./ranking.js', import.meta.url);

@Injectable()
export class MirrorRanker extends Ranker {
  constructor(private readonly mirror: InventoryMirror) {
    super();
  }

  override rank(request: string): Promise<Ranked> {
    return this.mirror.ask(request, RANKING) as Promise<Ranked>;
  }
}
