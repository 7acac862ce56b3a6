import { Body, Controller, Get, HttpCode, Injectable, Module, Param, Post, type Type } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import {
  AccessModule,
  CaseTiesOf,
  FactsOf,
  GrantedAccess,
  nothingHere,
  ObjectFacts,
  parseCaseRef,
  Public,
  Rule,
  type Access,
  type Facts,
} from '#access';
import { Audited, AuditModule, Unaudited } from '#audit';
import { regionCode } from '#kernel';
import { Acting, beginAsNobody, PlatformModule, prepareHttp } from '#platform';
import { migrations } from '../../migrations/index.js';
import type { FreshDatabase } from '../harness/database/engine.js';
import { openOwner, ownerOf } from '../harness/database/owner.js';
import { configOn, type Environment } from '../harness/service/a-service.js';
import { listening } from '../harness/service/listening.js';

export const schema = { entities: [], migrations };

/** Cases that a test knows: `K-<region>-<number>`; anything else is not there. */
@FactsOf(['case', 'request', 'address'])
@Injectable()
class TestFacts extends ObjectFacts {
  constructor(private readonly ties: CaseTiesOf) {
    super();
  }

  override async find(id: string): Promise<Facts | undefined> {
    const [, region] = /^K-(NORD|SYD)-\d+$/.exec(id) ?? [];
    const ref = parseCaseRef(id);
    if (region === undefined || ref === undefined) return undefined;
    const [ties] = await this.ties.of([ref]);
    return { owner: regionCode(region), provider: null, municipality: null, case: ties ?? null };
  }
}

@Controller()
class ProbeController {
  executed = 0;

  @Get('cases/:id')
  @Rule('case.read')
  @Audited('case.read')
  read(@Param('id') id: string, @GrantedAccess() { actor, as }: Access) {
    return { id, actor: actor.id, role: as.role };
  }

  @Get('cases')
  @Rule('case.list')
  @Audited('case.list')
  list() {
    return { items: [] };
  }

  @Get('gone')
  @Rule('session.read')
  @Audited('case.read')
  gone(): never {
    throw nothingHere();
  }

  @Post('cases/:id/address')
  @HttpCode(200)
  @Rule('address.reveal')
  @Audited('placement.reveal-address')
  address() {
    return { address: 'revealed' };
  }

  @Post('cases/:id/export')
  @HttpCode(200)
  @Rule('case.export')
  @Audited('case.read')
  export(@Body() body: { fail?: boolean }) {
    if (body.fail) throw new RangeError('the act failed');
    this.executed++;
    return { exported: true };
  }

  @Get('open')
  @Public()
  @Unaudited()
  open() {
    return { open: true };
  }
}

/** The real guards before a few routes that no service has, on a real database, listening. */
export const aProbe = async (fresh: FreshDatabase, environment: Environment, more: readonly Type[] = []) => {
  const config = configOn(fresh, environment);
  const imports = [
    PlatformModule.with({ config, schema, queues: [] }),
    AuditModule,
    AccessModule.with(config),
  ];
  const guards = [AuditModule.guard, AccessModule.guard].map((useClass) => ({
    provide: APP_GUARD,
    useClass,
  }));

  @Module({ imports, controllers: [ProbeController, ...more], providers: [TestFacts, ...guards] })
  class ProbeModule {}

  const { app, address } = await listening(ProbeModule, (made) => {
    made.setGlobalPrefix('api');
    made.use(beginAsNobody(made.get(Acting)));
    AuditModule.watch(made);
    prepareHttp(made, config, { problems: AuditModule.filterOf(made) });
  });
  await openOwner(app, fresh);
  return { app, address, database: ownerOf(app), executed: () => app.get(ProbeController).executed };
};
