import { describe, expect, it } from '@jest/globals';
import { Controller, Get } from '@nestjs/common';
import { Rule } from '#access';
import { Unaudited } from '#audit';
import { embeddedEngine } from '../database/harness/index.js';
import { aGuardedService } from './a-guarded-service.js';
import { schema } from './asking.js';

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

describe('a route that is not guarded', () => {
  it.each([
    [PlantedController, 'GET /planted has no rule.'],
    [LostController, 'GET /requests/lost does not say which request.'],
    [UnknowingController, 'GET /units/:id: nobody knows the facts of a unit.'],
  ])('keeps the service from starting with %p', async (planted, fault) => {
    const another = await embeddedEngine.fresh(schema);
    await expect(aGuardedService(another, environment, [planted])).rejects.toThrow(fault);
    await another.drop();
  });
});
