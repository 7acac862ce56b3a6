export { actorId, anActor, AT, caseRef, minutesBefore, someFacts, tiesOfCase } from './a-question.js';
export { AsGuard } from '../application/as-guard.js';
export { Authorize } from '../application/authorize.js';
export { digestOf } from '../application/digest-of.js';
export { PostgresActors } from '../persistence/postgres-actors.js';
export { PostgresApprovals } from '../persistence/postgres-approvals.js';
export { PostgresBreakGlasses } from '../persistence/postgres-break-glasses.js';
export { PostgresCaseTies } from '../persistence/postgres-case-ties.js';
export { RoutesHaveRules, type Route } from '../http/routes-have-rules.js';
