import { Injectable, Logger } from '@nestjs/common';
import { regionCode } from '#kernel';
import { WriteEntry } from '#audit';
import { Acting, Clock, Recurring, UnitOfWork, type ActingAs } from '#platform';
import { AgainstOthers } from '#problem';
import { BrokenByCase } from './broken-by-case.js';
import { StaysToJudge, type FoundOtherwise, type StayToJudge } from './stays-to-judge.port.js';

const LOOK_EVERY_MS = 250;
/** So many are held against what else stands in a thread, which reads all of it once; of fewer the database is asked, one by one. */
const MANY = 8;
/**
 * What is taken up in one transaction: of everybody so few that a change never waits long for them, and some each time, so that
 * they end however much changes; and so many that what stands is not read too often.
 */
const AT_ONCE = { changed: 5000, ofEverybody: 5000 };
/** As whom stays of the whole country are judged anew. */
const JUDGE: ActingAs = {
  ...{ role: 'fristad_run', actor: 'national-judge', region: null },
  ...{ roles: ['WORKER'], scope: 'national-run' },
};

/**
 * Judges anew whatever was put down for it: by its own case, and by the country, which says no more than that others stand
 * against it. One process at a time does; what one that dies had begun is as if it had not.
 */
@Injectable()
export class JudgeByItself {
  private readonly log = new Logger(JudgeByItself.name);
  private isStopping = false;
  private readonly looking = new Recurring(LOOK_EVERY_MS, (cause) => {
    this.log.error(`Judging anew goes on after: ${String(cause)}`);
  });

  constructor(
    private readonly stays: StaysToJudge,
    private readonly brokenByCase: BrokenByCase,
    private readonly againstOthers: AgainstOthers,
    private readonly writeEntry: WriteEntry,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
    private readonly clock: Clock,
  ) {}

  /** Looks four times a second, never twice at a time. */
  start(): void {
    this.looking.start(() => this.look());
  }

  /** Lets what is under way end. */
  async stop(): Promise<void> {
    this.isStopping = true;
    await this.looking.stop();
  }

  /** Until nothing waits, or another process is at it. */
  look(): Promise<void> {
    return this.acting.run(JUDGE, async () => {
      await this.stays.wantToday();
      while (!this.isStopping && (await this.judgeSome()) > 0);
    });
  }

  private judgeSome(): Promise<number> {
    return this.work.run(async () => {
      if (!(await this.stays.begin())) return 0;
      const waiting = await this.stays.waiting(AT_ONCE);
      if (waiting.length > 0) await this.record(await this.judged(waiting));
      return waiting.length;
    });
  }

  private async judged(waiting: readonly StayToJudge[]): Promise<readonly FoundOtherwise[]> {
    const byOthers = waiting.filter((one) => one.byOthers).map(({ id }) => id);
    const against = byOthers.length < MANY ? undefined : await this.againstOthers.begin(byOthers);
    const asked = waiting.filter(({ byCase }) => byCase).map(({ id }) => id);
    const broken = await this.brokenByCase.run(await this.stays.withIds(asked));
    const found = {
      turns: waiting.flatMap(({ turns }) => turns),
      byCase: Object.fromEntries(asked.map((id) => [id, broken.get(id) ?? []])),
      byOthers,
      against: await against?.found,
    };
    return this.stays.judged(found, this.clock.now());
  }

  private async record(otherwise: readonly FoundOtherwise[]): Promise<void> {
    const entries = otherwise.map(({ placement: id, region }) => ({
      ...({ act: 'placement.judge-anew', id } as const),
      owner: region === null ? null : regionCode(region),
    }));
    if (entries.length > 0) await this.writeEntry.all(entries);
  }
}
