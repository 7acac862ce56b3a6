import { ForwardOnly } from './forward-only.js';

export class CreatePolicyVersion2026110100019 extends ForwardOnly {
  protected readonly statements = [
    `
      CREATE TABLE fristad.policy_version (
        version                 text PRIMARY KEY CHECK (version <> ''),
        hostile_buffer_metres   jsonb NOT NULL CHECK (hostile_buffer_metres ?& array['ESPECIALLY_VULNERABLE', 'RISK', 'VULNERABLE', 'OTHER']),
        least_relocation_metres double precision NOT NULL CHECK (least_relocation_metres >= 0),
        dispersion_metres       double precision NOT NULL CHECK (dispersion_metres >= 0),
        saturation_caps         jsonb NOT NULL CHECK (jsonb_typeof(saturation_caps) = 'array'),
        cool_off_days           bigint NOT NULL CHECK (cool_off_days >= 0),
        urgency_weights         jsonb NOT NULL CHECK (urgency_weights ?& array['EMERGENCY', 'SHORT_NOTICE', 'STANDARD']),
        waiting_weight_per_day  double precision NOT NULL CHECK (waiting_weight_per_day >= 0),
        soft_weights            jsonb NOT NULL CHECK (jsonb_typeof(soft_weights) = 'object'),
        recorded_at             timestamptz NOT NULL DEFAULT now()
      )`,
  ];
}
