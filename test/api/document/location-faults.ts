import { everyOperation, type Document } from './the-document.js';

/** Answers that say that something was made, and not where it is found. */
export const locationFaults = (document: Document): readonly string[] =>
  everyOperation(document).flatMap(([path, method, { responses }]) => {
    const made = responses['201'];
    return made === undefined || made.headers?.['Location'] !== undefined
      ? []
      : [`${method} ${path} makes something, and does not say where it is found`];
  });
