import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { Timelines, type TimelinePage } from '../application/timelines.port.js';
import {
  figuresOf,
  HAPPENING_ACTS,
  HAPPENINGS,
  type CaseHappening,
  type HappeningAct,
  type PlacementOfHappening,
  type RequestOfHappening,
} from '../domain/timeline.js';

type HappeningRow = {
  readonly id: string;
  readonly at: Date;
  readonly act: HappeningAct;
  readonly kind: string;
  readonly object: string | null;
  readonly actor: string;
  readonly particulars: readonly string[] | null;
  readonly request: RequestOfHappening | null;
  readonly placement: PlacementOfHappening | null;
};

/** Where an offer is asked about, the log names its placement. */
const PAGE = `
  SELECT h.*, CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'kind', r.kind, 'urgency', r.urgency) END AS request,
         CASE WHEN p.id IS NOT NULL THEN
           json_build_object('id', p.id, 'unit', p.unit, 'arrival', p.arrival, 'departure', p.departure) END AS placement
  FROM national.happened_in($1, $2, $3, $4) AS h
  LEFT JOIN fristad.placement p ON h.kind = 'placement' AND p.id = h.object AND p.person = $1
  LEFT JOIN fristad.placement_request r ON r.id = CASE h.kind WHEN 'request' THEN h.object ELSE p.request END AND r.person = $1
  ORDER BY h.at DESC, h.id DESC`;

@Injectable()
export class PostgresTimelines extends Timelines {
  constructor(private readonly work: UnitOfWork) {
    super();
  }

  override async page(caseRef: string, { after, limit }: TimelinePage): Promise<readonly CaseHappening[]> {
    const rows = await this.work.rows<HappeningRow>(PAGE, [caseRef, HAPPENING_ACTS, after ?? null, limit]);
    return rows.map(({ id, at, act, kind, object, actor, particulars, request, placement }) => ({
      ...{ id, at, kind: HAPPENINGS[act], by: actor, request, placement },
      about: object === null ? null : { kind, id: object },
      figures: figuresOf(particulars ?? []),
    }));
  }
}
