export {
  GroundSurvey,
  type MeasuredPair,
  type TouchedZone,
  type Unsound,
} from './application/ground-survey.port.js';
export { HostileGrounds } from './application/hostile-grounds.port.js';
export { StoreHostileGround } from './application/store-hostile-ground.js';
export {
  GROUND_REMARKS,
  REPORT_STATUSES,
  type GroundRemark,
  type ReportStatus,
} from './domain/ground-report.js';
export type { GroupRelation, HostileGroup } from './domain/hostile-group.js';
export type { HostileGround, MetresByClass, Territory, TerritoryClass } from './domain/territory.js';
export { GroundRemarkOfReason } from './application/ground-remark.decorator.js';
export { TerritoriesModule } from './territories.module.js';
