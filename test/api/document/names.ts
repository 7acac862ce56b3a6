import { everyOperation, type Document, type Part } from './the-document.js';

const RETIRED = /Seen|Told|Shown|Listed|Made|Dto/;
const SENT = /(Input|Patch)$/;
/** Sent as they are answered. */
const EXCHANGED = new Set(['Scenario', 'Policy', 'FeatureCode']);

const namesIn = (part: Part | undefined): readonly string[] =>
  Object.values(part?.content ?? {}).flatMap(({ schema }) => schema?.$ref?.split('/').at(-1) ?? []);

const sentNames = (document: Document): readonly string[] =>
  everyOperation(document).flatMap(([, , { requestBody }]) => namesIn(requestBody));
const answeredNames = (document: Document): readonly string[] =>
  everyOperation(document).flatMap(([, , { responses }]) => Object.values(responses).flatMap(namesIn));

/** Schemas that are not called by the scheme of docs/glossary.md. */
export const nameFaults = (document: Document): readonly string[] => [
  ...Object.keys(document.components.schemas).flatMap((name) =>
    RETIRED.test(name) ? [`${name} is called by a retired word`] : [],
  ),
  ...sentNames(document).flatMap((name) =>
    SENT.test(name) || EXCHANGED.has(name) ? [] : [`${name} is sent, and not called so`],
  ),
  ...answeredNames(document).flatMap((name) =>
    SENT.test(name) ? [`${name} is answered, and called as what is sent`] : [],
  ),
];
