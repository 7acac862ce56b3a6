import {
  Body,
  Controller,
  Get,
  HttpException,
  Module,
  NotFoundException,
  Post,
  type INestApplication,
} from '@nestjs/common';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IsInt, IsString } from 'class-validator';
import request from 'supertest';
import { prepareHttp, toInvalid, toProblem } from '#platform';
import { listening } from '../harness/service/listening.js';

const SECRET = 'relation "secret_table" column street';

class HoldInput {
  @IsString() unit!: string;
  @IsInt() people!: number;
}

@Controller()
class ProbeController {
  @Get('fails')
  fails(): never {
    throw Object.assign(new Error(SECRET), { query: SECRET, detail: SECRET, code: '23514', status: 200 });
  }
  @Get('collides')
  collides(): never {
    throw Object.assign(new Error(SECRET), { query: SECRET, detail: SECRET, code: '23505', status: 200 });
  }
  @Get('throws-text')
  throwsText(): never {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- what a careless library may do
    throw SECRET;
  }
  @Get('server-exception')
  serverException(): never {
    throw new HttpException(SECRET, 503);
  }
  @Get('refused')
  refused(): never {
    const refusal = { code: 'too-few-beds', beds: 2, needed: 3 } as const;
    throw toProblem({ 'too-few-beds': { status: 422, title: 'The household outnumbers the beds' } }, refusal);
  }
  @Get('invalid')
  invalid(): never {
    throw toInvalid(
      [{ pointer: '/units/3/beds', message: 'beds is 0', expected: 'a whole number from 1' }],
      422,
    );
  }
  @Get('missing')
  missing(): never {
    throw new NotFoundException('There is no such unit');
  }
  @Post('hold')
  hold(@Body() body: HoldInput) {
    return body;
  }
}

@Module({ controllers: [ProbeController] })
class ProbeModule {}

describe('HTTP answers', () => {
  let app: INestApplication;
  const get = (path: string) => request(app.getHttpServer()).get(path);
  const post = (body: string | object) =>
    request(app.getHttpServer()).post('/hold').set('Content-Type', 'application/json').send(body);
  beforeAll(async () => {
    ({ app } = await listening(ProbeModule, (made) => prepareHttp(made, { FRISTAD_BODY_LIMIT_MIB: 1 })));
  });
  afterAll(() => app.close());

  it('of what collides say so, and nothing more', async () => {
    const answer = await get('/collides?person=K-9f3a');
    expect(answer.status).toBe(409);
    expect(answer.body).toEqual({
      type: '/problems/at-the-same-time',
      title: 'Somebody else did the same at the same moment; look again',
      status: 409,
      instance: '/collides',
    });
  });

  it.each(['/fails', '/throws-text'])('of %s give nothing of the error away', async (path) => {
    const answer = await get(`${path}?person=K-9f3a`);
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.body).toEqual({
      type: 'about:blank',
      title: 'Something went wrong',
      status: 500,
      instance: path,
    });
    expect(answer.status).toBe(500);
  });

  it('of a failing part carry its status and no more', async () => {
    const answer = await get('/server-exception');
    const body = {
      type: 'about:blank',
      title: 'Service Unavailable',
      status: 503,
      instance: '/server-exception',
    };
    expect(answer.body).toEqual(body);
  });

  it('carry a refusal’s figures', async () => {
    const answer = await get('/refused');
    expect(answer.status).toBe(422);
    expect(answer.body).toEqual({
      type: '/problems/too-few-beds',
      title: 'The household outnumbers the beds',
      status: 422,
      code: 'too-few-beds',
      beds: 2,
      needed: 3,
      instance: '/refused',
    });
  });

  it('carry every fault with its pointer', async () => {
    const errors = [{ pointer: '/units/3/beds', message: 'beds is 0', expected: 'a whole number from 1' }];
    expect((await get('/invalid')).body).toMatchObject({ status: 422, errors });
    const answer = await post({ unit: 7, people: 'two', colour: 'red' });
    expect(answer.status).toBe(422);
    const { errors: faults } = answer.body as { errors: { pointer: string }[] };
    expect(faults.map(({ pointer }) => pointer).toSorted()).toEqual(['/colour', '/people', '/unit']);
  });

  it('say what a body is that can’t be read', async () => {
    const broken = await post('{"unit":');
    expect(broken.body).toMatchObject({ status: 400, detail: expect.stringContaining('JSON') });
    const large = await post({ unit: 'x'.repeat(256 * 1024), people: 1 });
    expect(large.body).toMatchObject({ status: 413, detail: 'request entity too large' });
    const fitting = await post({ unit: 'x'.repeat(256 * 1024 - 100), people: 1 });
    expect(fitting.status).toBe(201);
  });

  it('of whatever is not there are the same, byte for byte', async () => {
    const nothing = { type: '/problems/nothing-here', title: 'There is nothing here', status: 404 };
    expect((await get('/missing')).body).toEqual(nothing);
    expect((await get('/no-such-route')).text).toBe(JSON.stringify(nothing));
  });
});
