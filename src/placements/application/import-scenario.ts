import { Injectable } from '@nestjs/common';
import { ok, refuse, type Clash, type Result } from '#kernel';
import { digestOf, readScenario, type InputError } from '#interchange';
import { WriteEntry } from '#audit';
import { UnitOfWork } from '#platform';
import type { Scenario } from '#scoring';
import { pointerTo } from '../domain/pointer-to.js';
import { unholdable } from '../domain/unholdable.js';
import { CheckAgainstKept } from './check-against-kept.js';
import { Imports } from './imports.port.js';
import { KeepScenario } from './keep-scenario.js';

export type Imported = { readonly digest: string; readonly scenario: Scenario; readonly already: boolean };
export type ImportRefusal =
  | { readonly code: 'not-a-scenario'; readonly errors: readonly InputError[]; readonly omitted: number }
  | { readonly code: 'cannot-be-kept'; readonly errors: readonly InputError[] }
  | { readonly code: 'kept-with-other-content'; readonly errors: readonly InputError[] };

const differing = (scenario: Scenario, clashes: readonly Clash[]): ImportRefusal => ({
  code: 'kept-with-other-content',
  errors: clashes.map((clash) => ({
    pointer: pointerTo(scenario, clash),
    message: `${clash.id} is kept already with other content`,
    expected: 'the content that is kept, or an id of its own',
  })),
});

/** Takes in a whole scenario or nothing of it. The same scenario twice is the same as once. */
@Injectable()
export class ImportScenario {
  constructor(
    private readonly imports: Imports,
    private readonly check: CheckAgainstKept,
    private readonly keep: KeepScenario,
    private readonly work: UnitOfWork,
    private readonly writeEntry: WriteEntry,
  ) {}

  /** Takes the text of a `fristad-scenario/1` file. */
  async run(document: string | Uint8Array): Promise<Result<Imported, ImportRefusal>> {
    const parsed = readScenario(document);
    if (!parsed.ok) return refuse({ code: 'not-a-scenario', ...parsed.refusal });
    const errors = unholdable(parsed.value);
    if (errors.length > 0) return refuse({ code: 'cannot-be-kept', errors });
    return this.work.run(() => this.takeIn(parsed.value));
  }

  private async takeIn(scenario: Scenario): Promise<Result<Imported, ImportRefusal>> {
    const digest = digestOf(scenario);
    await this.imports.queueUp();
    if (await this.imports.has(digest)) return ok({ digest, scenario, already: true });
    const errors = await this.check.run(scenario);
    if (errors.length > 0) return refuse({ code: 'cannot-be-kept', errors });
    const clashes = await this.keep.run(scenario);
    if (clashes.length > 0) return refuse(differing(scenario, clashes));
    await this.writeEntry.run({ act: 'scenario.import', id: digest });
    await this.imports.add({ digest, asOf: scenario.asOf, policyVersion: scenario.policy.version });
    return ok({ digest, scenario, already: false });
  }
}
