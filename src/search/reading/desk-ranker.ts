import { Injectable } from '@nestjs/common';
import { ProblemDesk, type Surveyed } from '#problem';
import { Ranker } from '../application/ranker.port.js';
import type { RankingView } from '../application/ranking-view.js';

const RANKING = new URL('./ranking.js', import.meta.url);

@Injectable()
export class DeskRanker extends Ranker {
  constructor(private readonly desk: ProblemDesk) {
    super();
  }

  override rank(surveyed: Surveyed, request: string): Promise<RankingView | undefined> {
    return this.desk.ask(surveyed, RANKING, request) as Promise<RankingView | undefined>;
  }
}
