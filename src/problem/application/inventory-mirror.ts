import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { ok, type Result } from '#kernel';
import { Acting, NATIONAL_CLOCK, UnitOfWork } from '#platform';
import type { PlacementRequest } from '#requests';
import type { CollectRefusal } from './collect-scenario.js';
import { MirrorDesk, type Answered } from './mirror-desk.port.js';
import { ReadMirror, type HeldMoment, type MirrorRead } from './read-mirror.js';
import { RememberedAnswers } from './remembered-answers.js';
import { Snapshot } from './snapshot.port.js';

/** For whom it is asked, read in the snapshot of the question, perhaps twice; undefined or a refusal where for nobody. */
export type ForWhom<No> = () => Promise<Result<PlacementRequest | undefined, No>>;
type Question<No> = { readonly forWhom: ForWhom<No>; readonly job: URL };
type State = { readonly id: string; readonly held: HeldMoment };
/** What is answered, and which state it is the answer of; no state where nobody asks. */
type Said = { readonly answered: Answered | undefined; readonly state: State | undefined };

const answerOf = <No>(said: Result<Said, No>): Result<unknown, No> => {
  if (!said.ok) return said;
  const { answered } = said.value;
  if (answered === 'lost') throw new Error('The thread of the inventory ended twice.');
  return ok(answered?.answer);
};

/**
 * The inventory in a thread that holds it from one question to the next. Each question is answered by what its own snapshot
 * of the database sees: what changed since the thread was brought up to date is read in that same snapshot. Where something did,
 * one question comes after the other.
 */
@Injectable()
export class InventoryMirror {
  private readonly log = new Logger(InventoryMirror.name);
  private readonly remembered = new RememberedAnswers();
  private state: State | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly reading: ReadMirror,
    private readonly desk: MirrorDesk,
    private readonly snapshot: Snapshot,
    private readonly work: UnitOfWork,
    private readonly acting: Acting,
  ) {}

  /** Undefined where nobody asks. */
  async ask<No>(forWhom: ForWhom<No>, job: URL): Promise<Result<unknown, No | CollectRefusal>> {
    const { region, scope } = this.acting.current;
    if (region === null && scope !== 'national-run') throw new Error('Who is of no region sees no units.');
    const question = { forWhom, job };
    const said = (await this.atOnce(question)) ?? (await this.inTurn(question));
    return said.ok && said.value.answered === 'lost' ? this.anew(question, said.value.state) : answerOf(said);
  }

  /** Reads the inventory before anybody asks, so that the first search after a start need not wait for all of it. */
  async warm(): Promise<void> {
    const nobody = { forWhom: () => Promise.resolve(ok(undefined)), job: new URL('nothing:') };
    if (this.state === undefined)
      await this.acting
        .run(NATIONAL_CLOCK, () => this.inTurn(nobody))
        .catch((cause: unknown) => this.log.warn(cause));
  }

  /** The thread ended and holds nothing. */
  private async anew<No>(question: Question<No>, lost: State | undefined) {
    if (this.state === lost) this.state = undefined;
    return answerOf(await this.inTurn(question));
  }

  /** Where nothing changed since, and nobody changed the thread's state meanwhile. Undefined elsewhere. */
  private async atOnce<No>(question: Question<No>): Promise<Result<Said, No | CollectRefusal> | undefined> {
    const { state } = this;
    if (state === undefined) return undefined;
    const read = await this.read(question, state.held);
    if (!read.ok) return read;
    return read.value.change === undefined && this.state === state
      ? this.answer(read.value, question)
      : undefined;
  }

  /** Brings the thread up to date, and asks before anybody else brings it further. */
  private inTurn<No>(question: Question<No>): Promise<Result<Said, No | CollectRefusal>> {
    const next = this.turn.then(async () => {
      const read = await this.read(question, this.state?.held);
      if (!read.ok) return read;
      this.follow(read.value);
      return this.answer(read.value, question);
    });
    this.turn = next.catch(() => undefined);
    return next.then((said) => said);
  }

  private read<No>(
    { forWhom }: Question<No>,
    held: HeldMoment | undefined,
  ): Promise<Result<MirrorRead, No | CollectRefusal>> {
    return this.work.run(async () => {
      await this.snapshot.begin();
      const request = await forWhom();
      return request.ok ? this.reading.run(request.value, held) : request;
    });
  }

  private follow({ change, held }: MirrorRead): void {
    if (change === undefined) return;
    const from = this.state?.id;
    this.state = { id: randomUUID(), held };
    this.desk.change(change, { from, to: this.state.id });
  }

  private async answer({ asking }: MirrorRead, { job }: Pick<Question<never>, 'job'>) {
    const { state } = this;
    if (asking === undefined || state === undefined) return ok({ answered: undefined, state });
    const ask = () => this.desk.ask(asking, job, state.id);
    return ok({ answered: await this.remembered.of(asking, { job, state: state.id }, ask), state });
  }
}
