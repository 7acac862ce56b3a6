import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { planSchema, scenarioSchema } from '#interchange';
import { decisionSchemas } from './api-decision-schemas.js';
import { withRefusals } from './api-refusals.js';
import { logSchemas } from './api-log-schemas.js';
import { serviceSchemas } from './api-schemas.js';
import { seenSchemas, type Published as Wholes } from './api-seen-schemas.js';
import { unitSchemas } from './api-unit-schemas.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Published = { readonly $defs?: object; readonly $schema?: unknown; readonly $id?: unknown };

/** A published schema and its parts as components of the document. */
const componentsOf = (name: string, published: Published): Schemas => {
  const { $defs, $schema: _, $id: __, ...whole } = published;
  const text = JSON.stringify({ ...$defs, [name]: whole });
  return JSON.parse(text.replaceAll('"#/$defs/', '"#/components/schemas/')) as Schemas;
};

/** The OpenAPI document of the service: its routes, with the published schemas of scenarios and plans. */
export const apiDocument = (app: INestApplication): OpenAPIObject => {
  const about = new DocumentBuilder()
    .setTitle('Fristad')
    .setDescription(
      'Protected-housing and relocation placement: scenarios in, proved and explained plans out.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth()
    .build();
  const document = SwaggerModule.createDocument(app, about);
  const published = {
    ...componentsOf('Scenario', scenarioSchema()),
    ...componentsOf('Plan', planSchema()),
  };
  const schemas = {
    ...document.components?.schemas,
    ...published,
    ...(seenSchemas(published as Schemas & Wholes) as Schemas),
    ...(unitSchemas(published as Schemas & Wholes) as Schemas),
    ...serviceSchemas,
    ...logSchemas,
    ...decisionSchemas,
  };
  return withRefusals({ ...document, components: { ...document.components, schemas } });
};
