export type { PlacementRequest, ThreatAssessment } from '#scoring';
