import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'fristad', name: 'policy_version' })
export class PolicyVersionEntity {
  @PrimaryColumn('text') version!: string;
  @Column('jsonb', { name: 'hostile_buffer_metres' }) hostileBufferMetres!: Record<string, number>;
  @Column('double precision', { name: 'least_relocation_metres' }) leastRelocationMetres!: number;
  @Column('double precision', { name: 'dispersion_metres' }) dispersionMetres!: number;
  @Column('jsonb', { name: 'saturation_caps' }) saturationCaps!: { minPopulation: number; cap: number }[];
  @Column('bigint', { name: 'cool_off_days' }) coolOffDays!: number;
  @Column('jsonb', { name: 'urgency_weights' }) urgencyWeights!: Record<string, number>;
  @Column('double precision', { name: 'waiting_weight_per_day' }) waitingWeightPerDay!: number;
  @Column('jsonb', { name: 'soft_weights' }) softWeights!: Record<string, number>;
  @Column('jsonb', { nullable: true }) clocks?: object | null;
  @Column('jsonb', { nullable: true }) demands?: object | null;
  @Column('jsonb', { nullable: true }) regional?: object[] | null;
  @Column({ type: 'timestamptz', name: 'recorded_at', insert: false }) recordedAt!: Date;
}
