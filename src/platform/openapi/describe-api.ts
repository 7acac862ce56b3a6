import type { INestApplication } from '@nestjs/common';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { collectSchemas } from './collect-schemas.js';
import { asJsonSchema, withExamples } from './examples.js';
import { mapOperations } from './operations.js';
import { sharedParameters, withParameters, withSecurity, type PathParameters } from './parameters.js';
import { problemSchema, sharedHeaders, sharedResponses, withResponses } from './responses.js';
import type { JsonSchemas } from './schema.js';

export type ApiSetting = {
  /** Title, tags and ways to log in. */
  readonly about: Omit<OpenAPIObject, 'paths'>;
  readonly pathParameters: PathParameters;
  /** The parts of the published formats, by name. */
  readonly published: JsonSchemas;
};

/**
 * The OpenAPI document of an application: its routes with every parameter, every answer, and an example of each.
 * @throws Error for a part that says nothing of itself
 */
export const describeApi = (app: INestApplication, setting: ApiSetting): OpenAPIObject => {
  const { about, pathParameters, published } = setting;
  const routes = SwaggerModule.createDocument(app, about);
  const own = (routes.components?.schemas ?? {}) as JsonSchemas;
  const schemas = asJsonSchema({
    ...own,
    ...collectSchemas(app, published),
    Problem: problemSchema,
  }) as JsonSchemas;
  const steps = [withResponses, withParameters(pathParameters), withSecurity, withExamples(schemas)];
  const document = steps.reduce<OpenAPIObject>(mapOperations, routes);
  const components = {
    ...routes.components,
    schemas,
    parameters: sharedParameters(pathParameters),
    headers: sharedHeaders,
    responses: sharedResponses,
  };
  return { ...document, components: components as NonNullable<OpenAPIObject['components']> };
};
