export { aCandidate, aWorld, type CandidateOver } from './a-candidate.js';
export { aPolicy, aScenario } from './a-scenario.js';
export { assigned } from './assigned.js';
export { measuredAs, type Measured } from './measured-as.js';
export { aLocality, aMunicipality, aPlacement, aProvider, aRequest, aTerritory, aUnit } from './parts.js';
export { amountOf, codeOf, findingsOf, sentenceOf, strainSentence } from './said.js';
export type { Over, Raw } from './raw.js';
