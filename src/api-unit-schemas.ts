import { CHANGEABLE, CORRECTABLE } from '#inventory';
import { closed, listOf, text } from './api-schema-parts.js';

type Published = { readonly Unit: { readonly properties: Readonly<Record<string, object>> } };

/** What an officer sends of units: whole ones without a name, and what changes of one. */
export const unitSchemas = ({ Unit }: Published) => {
  const { id: _, ...properties } = Unit.properties;
  const unit = { ...closed(properties), additionalProperties: false };
  const some = (names: readonly string[]) => ({
    type: 'object',
    properties: Object.fromEntries(Object.entries(properties).filter(([name]) => names.includes(name))),
    additionalProperties: false,
    minProperties: 1,
  });
  return {
    NewUnits: {
      ...closed({ units: { ...listOf(unit), minItems: 1, maxItems: 100 } }),
      additionalProperties: false,
    },
    Registered: closed({ units: listOf(text) }),
    UnitVoids: closed({ items: properties['voids'] ?? {} }),
    UnitPatch: some(CHANGEABLE),
    UnitCorrection: some(CORRECTABLE),
  };
};
