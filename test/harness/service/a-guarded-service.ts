import { Body, Controller, Get, HttpCode, Injectable, Module, Param, Post, type Type } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  AccessModule,
  CaseTiesOf,
  FactsOf,
  GrantedAccess,
  mountEmbeddedIssuer,
  nothingHere,
  ObjectFacts,
  parseCaseRef,
  Public,
  Rule,
  announceAddress,
  type Access,
  type Facts,
} from '#access';
import { Audited, AuditModule, Unaudited } from '#audit';
import { regionCode } from '#kernel';
import { Acting, beginAsNobody, PlatformModule, prepareHttp, readConfig, type Config } from '#platform';
import { migrations } from '../../../migrations/index.js';
import type { FreshDatabase } from '../database/engine.js';
import { keepOwner, ownerOf } from '../database/owner.js';

const schema = { entities: [], migrations };

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

export type Environment = Readonly<Record<string, string>>;

export const configOf = (fresh: FreshDatabase | undefined, environment: Environment): Config => {
  const { DATABASE_URL, FRISTAD_DATA_DIR = '.fristad/none' } = fresh?.serving ?? {};
  const where = DATABASE_URL === undefined ? { FRISTAD_DATA_DIR, FRISTAD_DURABLE: 'no' } : { DATABASE_URL };
  const config = readConfig({ ...where, PORT: '0', LOG_LEVEL: 'silent', ...environment });
  if (!config.ok) throw new Error(JSON.stringify(config.refusal));
  return config.value;
};

/** A small service behind the real guards, on a real database, listening. */
export const aGuardedService = async (
  fresh: FreshDatabase,
  environment: Environment,
  more: readonly Type[] = [],
) => {
  const config = configOf(fresh, environment);
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

  const quiet = {
    bodyParser: false,
    logger: false,
    abortOnError: false,
    forceCloseConnections: true,
  } as const;
  const app = await NestFactory.create<NestExpressApplication>(ProbeModule, quiet);
  try {
    app.setGlobalPrefix('api');
    app.use(beginAsNobody(app.get(Acting)));
    AuditModule.watch(app);
    prepareHttp(app, config, { problems: AuditModule.filterOf(app) });
    mountEmbeddedIssuer(app);
    await app.listen(0, '127.0.0.1');
  } catch (cause) {
    await app.close();
    throw cause;
  }
  await keepOwner(app, fresh);
  const address = await app.getUrl();
  announceAddress(app, address);
  return { app, address, database: ownerOf(app), executed: () => app.get(ProbeController).executed };
};
