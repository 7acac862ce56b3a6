import { Injectable } from '@nestjs/common';
import {
  ApprovalsOf,
  OpeningsToReview,
  VisibleRows,
  type Access,
  type ListedQuestion,
  type StayRows,
} from '#access';
import type { IsoDate } from '#kernel';
import { Clock } from '#platform';
import { ShowIncidents } from '#incidents';
import { countsOf, inOrder, isLate, type Due, type TaskKind } from '../domain/task.js';
import { lateTasksOf, tasksOf } from './tasks-of.js';
import { WorkOfToday, type Moment } from './work-of-today.port.js';

/** Whether one of these may be told, whether late or not. */
type Sees = (...some: readonly TaskKind[]) => boolean;
type Incident = Awaited<ReturnType<ShowIncidents['page']>>['visible'][number];

/** As many as anybody can look through; how many there are is told beside. */
const MOST = 200;
const askedKinds: Readonly<Record<ListedQuestion['status'], TaskKind | undefined>> = {
  WAITING: 'APPROVAL_ASKED',
  APPROVED: 'APPROVAL_GIVEN',
  REFUSED: 'APPROVAL_REFUSED',
  USED: undefined,
  EXPIRED: undefined,
};

const taskOf = (kind: TaskKind, { id, case: of, askedAt, until }: ListedQuestion): Due => ({
  kind,
  id,
  case: of,
  urgency: null,
  since: askedAt.toISOString(),
  due: until.toISOString(),
});

/** Everything that waits for whoever asks, in the role they act in. */
@Injectable()
export class ShowToday {
  constructor(
    private readonly work: WorkOfToday,
    private readonly approvals: ApprovalsOf,
    private readonly incidents: ShowIncidents,
    private readonly openings: OpeningsToReview,
    private readonly visibleRows: VisibleRows,
    private readonly clock: Clock,
  ) {}

  async run(access: Access) {
    const kinds = new Set<TaskKind>(tasksOf[access.as.role]);
    const late = new Set<TaskKind>(lateTasksOf[access.as.role]);
    const [day, at] = [this.clock.today(), this.clock.now()];
    const rows = await this.visibleRows.ofStays(access);
    const sees: Sees = (...some) => some.some((kind) => kinds.has(kind) || late.has(kind));
    const found = [
      ...(rows.unitsOf === null && sees('REQUEST_TO_DECIDE') ? await this.ofRequests(rows, { day, at }) : []),
      ...(await this.ofWork(sees, rows, day)),
      ...(await this.ofOthers(sees, access, rows)),
      ...(await this.answersFor(access)).map((task) =>
        rows.unitsOf === null ? task : { ...task, case: null },
      ),
    ]
      .map((due) => ({ ...due, overdue: isLate(due, { day, at }) }))
      .filter(({ kind, overdue }) => kinds.has(kind) || (overdue && late.has(kind)));
    const overdue = countsOf(found.filter((task) => task.overdue));
    return { day, counts: countsOf(found), overdue, items: inOrder(found).slice(0, MOST) };
  }

  private async ofRequests(rows: StayRows, moment: Moment): Promise<readonly Due[]> {
    return [
      ...(await this.work.ofRequests(rows, moment)),
      ...(await this.work.ofOffers(rows, moment.at)),
      ...(await this.work.ofEmergencies(rows, moment.at)),
    ];
  }

  private async ofWork(sees: Sees, rows: StayRows, day: IsoDate): Promise<readonly Due[]> {
    return [
      ...(sees('THREAT_TO_REASSESS') ? await this.work.ofCases(rows, day) : []),
      ...(sees('GROUND_REPORT') ? await this.work.ofGround(rows, day) : []),
      ...(sees('PERMIT_ENDS') ? await this.work.ofPermits(rows, day) : []),
      ...(sees('OVERSTAY') ? await this.work.ofStays(rows, day) : []),
    ];
  }

  private async ofOthers(sees: Sees, access: Access, rows: StayRows): Promise<readonly Due[]> {
    return [
      ...(sees('INCIDENT') ? await this.brokenFor(access) : []),
      ...(sees('SEARCH_FROZEN') ? await this.work.ofFrozen(rows) : []),
      ...(sees('OPENING_TO_REVIEW') ? await this.openedFor(access, rows) : []),
    ];
  }

  private async openedFor(access: Access, { excluded }: StayRows): Promise<readonly Due[]> {
    const openings = await this.openings.run(access);
    return openings
      .filter((one) => !excluded.includes(one.case))
      .map(({ id, case: of, openedAt }) => ({
        kind: 'OPENING_TO_REVIEW',
        id,
        case: of,
        urgency: null,
        since: openedAt.toISOString(),
        due: null,
      }));
  }

  /** What stays break and nobody has answered, or is to be answered anew. */
  private async brokenFor(access: Access): Promise<readonly Due[]> {
    const all: Incident[] = [];
    for (let after: string | undefined, count = MOST; count === MOST;) {
      const page = { limit: MOST, after, isClosed: false, isOverdue: false };
      const { found, visible } = await this.incidents.page(page, access);
      all.push(...visible);
      [after, count] = [found.at(-1)?.id, found.length];
    }
    return all
      .filter(({ status }) => status === 'OPEN')
      .map(({ id, person, urgency, openedAt, due }) => ({
        kind: 'INCIDENT',
        id,
        case: person,
        urgency,
        since: openedAt.toISOString(),
        due: due?.toISOString() ?? null,
      }));
  }

  private async answersFor({ actor }: Access): Promise<readonly Due[]> {
    const waiting = await this.approvals.waitingFor(actor);
    const asked = await this.approvals.askedBy(actor);
    return [
      ...waiting.map((one) => taskOf('APPROVAL_TO_GIVE', one)),
      ...asked.flatMap((one) => {
        const kind = askedKinds[one.status];
        return kind === undefined ? [] : [taskOf(kind, one)];
      }),
    ];
  }
}
