import { describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { Rule } from '#access';
import { Unaudited } from '#audit';
import { entities } from '../../src/app.entities.js';
import { engines } from '../harness/database/index.js';
import { configOn } from '../harness/service/a-service.js';
import { listening, wholeService } from '../harness/service/listening.js';
import { aProbe, schema } from './a-probe.js';

const environment = { OIDC_ISSUER: 'https://issuer.example.se' };

@Controller()
class PlantedController {
  @Get('planted')
  @Unaudited()
  planted() {
    return 'a route that somebody forgot to guard';
  }
}
@Controller('requests')
class LostController {
  @Get('lost')
  @Rule('request.read')
  @Unaudited()
  lost() {
    return 'a route that does not say which request';
  }
}
@Controller()
class UnknowingController {
  @Get('units/:id')
  @Rule('unit.read')
  @Unaudited()
  unit() {
    return 'a route about things whose facts nobody knows';
  }
}

const planted = [
  [PlantedController, 'GET /planted has no rule.'],
  [LostController, 'GET /requests/lost does not say which request.'],
] as const;

describe.each(engines)('a route that is not guarded ($name)', (engine) => {
  it.each([[UnknowingController, 'GET /units/:id: nobody knows the facts of a unit.']])(
    'keeps the service from starting with %p',
    async (controller, fault) => {
      const another = await engine.fresh(schema);
      await expect(aProbe(another, environment, [controller])).rejects.toThrow(fault);
      await another.drop();
    },
  );

  it.each(planted)('keeps the whole service from starting with %p', async (controller, fault) => {
    const another = await engine.fresh({ ...schema, entities });
    const whole = wholeService(configOn(another, environment), [controller]);
    await expect(listening(whole, () => undefined)).rejects.toThrow(fault);
    await another.drop();
  });
});
