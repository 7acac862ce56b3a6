import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectral from '@stoplight/spectral-core';
import rulesets from '@stoplight/spectral-rulesets';

/** What two independent readers find wrong with an API document, or would rather have otherwise. */
export type Fault = { readonly by: 'redocly' | 'spectral'; readonly rule: string; readonly says: string };

const byRedocly = async (document: string): Promise<readonly Fault[]> => {
  const config = await createConfig({
    extends: ['recommended-strict'],
    rules: {
      // Its own validator reads the two halves of a condition as closed.
      'no-invalid-schema-examples': { severity: 'error', allowAdditionalProperties: true },
      'no-invalid-media-type-examples': { severity: 'error', allowAdditionalProperties: true },
    },
  });
  const problems = await lintFromString({ source: document, absoluteRef: 'openapi.json', config });
  return problems.map(({ ruleId, message, location }) => ({
    by: 'redocly',
    rule: ruleId,
    says: `${location[0]?.pointer ?? ''} ${message}`,
  }));
};

const bySpectral = async (document: string): Promise<readonly Fault[]> => {
  const reader = new spectral.Spectral();
  reader.setRuleset({ extends: [[rulesets.oas as never, 'recommended']], rules: {} });
  const results = await reader.run(document);
  return results.map(({ code, message, path }) => ({
    by: 'spectral',
    rule: String(code),
    says: `${path.join('/')} ${message}`,
  }));
};

/** Reads the text of a document by both; nothing is fetched and nobody is told. */
export const faultsOf = async (document: string): Promise<readonly Fault[]> => [
  ...(await byRedocly(document)),
  ...(await bySpectral(document)),
];
