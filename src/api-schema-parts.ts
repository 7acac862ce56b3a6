/** Small pieces of schemas, as JSON Schema 2020-12 has them. */
export const text = { type: 'string' };
export const whole = { type: 'integer' };
export const date = { type: 'string', format: 'date' };
export const moment = { type: 'string', format: 'date-time' };
export const momentOrNull = { type: ['string', 'null'], format: 'date-time' };
export const counts = { type: 'object', additionalProperties: whole };
export const closed = (properties: Readonly<Record<string, object>>) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
export const listOf = (items: object) => ({ type: 'array', items });
export const named = (name: string) => ({ $ref: `#/components/schemas/${name}` });
