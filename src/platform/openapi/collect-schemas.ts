import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer } from '@nestjs/core';
import { API_SCHEMAS, type MakeSchemas, type Published } from './api-schemas.decorator.js';
import type { ObjectSchema, JsonSchemas } from './schema.js';

const controllersOf = (app: INestApplication): readonly Type[] =>
  [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) => (metatype ? [metatype as Type] : [])),
  );

/** The schemas that the controllers of an application name, beside those of the published formats. */
export const collectSchemas = (app: INestApplication, published: JsonSchemas): JsonSchemas => {
  const partOf: Published = (name) => {
    const part = published[name];
    if (part === undefined) throw new Error(`No published format has a part ${name}.`);
    return part as ObjectSchema;
  };
  const made = controllersOf(app).map((controller) => {
    const make = Reflect.getMetadata(API_SCHEMAS, controller) as MakeSchemas | undefined;
    return make?.(partOf) ?? {};
  });
  return Object.assign({}, published, ...made) as JsonSchemas;
};
