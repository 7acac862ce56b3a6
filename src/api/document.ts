import type { INestApplication } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';
import { describeApi } from '#platform';
import { aboutTheService } from './about.js';
import { pathParameters } from './path-parameters.js';
import { publishedSchemas } from './published.js';

/** The OpenAPI document of the service: its routes, with the published schemas of scenarios and plans. */
export const apiDocument = (app: INestApplication): OpenAPIObject =>
  describeApi(app, { about: aboutTheService(), pathParameters, published: publishedSchemas() });
