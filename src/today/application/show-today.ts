import { Injectable } from '@nestjs/common';
import { ApprovalsOf, VisibleRows, type Access, type ListedQuestion } from '#access';
import { Clock } from '#platform';
import { ShowIncidents } from '#incidents';
import { countsOf, inOrder, isLate, type Due, type TaskKind } from '../domain/task.js';
import { lateTasksOf, tasksOf } from './tasks-of.js';
import { WorkOfToday } from './work-of-today.port.js';

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
    private readonly visibleRows: VisibleRows,
    private readonly clock: Clock,
  ) {}

  async run(access: Access) {
    const kinds = new Set<TaskKind>(tasksOf[access.as.role]);
    const late = new Set<TaskKind>(lateTasksOf[access.as.role]);
    const [day, at] = [this.clock.today(), this.clock.now()];
    const rows = await this.visibleRows.ofStays(access);
    const found = [
      ...(rows.unitsOf === null ? await this.work.ofRequests(rows, { day, at }) : []),
      ...(rows.unitsOf === null ? await this.work.ofOffers(rows, at) : []),
      ...(rows.unitsOf === null ? await this.work.ofEmergencies(rows, at) : []),
      ...(kinds.has('THREAT_TO_REASSESS') ? await this.work.ofCases(rows, day) : []),
      ...(kinds.has('GROUND_REPORT') ? await this.work.ofGround(rows, day) : []),
      ...(kinds.has('PERMIT_ENDS') ? await this.work.ofPermits(rows, day) : []),
      ...(await this.work.ofStays(rows, day)),
      ...(kinds.has('INCIDENT') ? await this.brokenFor(access) : []),
      ...(await this.answersFor(access)).map((task) =>
        rows.unitsOf === null ? task : { ...task, case: null },
      ),
    ]
      .map((due) => ({ ...due, overdue: isLate(due, { day, at }) }))
      .filter(({ kind, overdue }) => kinds.has(kind) || (overdue && late.has(kind)));
    const overdue = countsOf(found.filter((task) => task.overdue));
    return { day, counts: countsOf(found), overdue, items: inOrder(found).slice(0, MOST) };
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
