import { SetMetadata } from '@nestjs/common';
import type { ObjectSchema, JsonSchemas } from './schema.js';

export const API_SCHEMAS = 'api-schemas';
/** A part of the published formats, such as `Unit`. @throws Error when there is none */
export type Published = (name: string) => ObjectSchema;
export type MakeSchemas = (published: Published) => JsonSchemas;

/** Names the schemas that the routes of a controller refer to; `make` may build them on the published formats. */
export const ApiSchemas = (make: MakeSchemas) => SetMetadata(API_SCHEMAS, make);
