import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The frozen problem and what was measured for it are read by themselves: they are large. */
@Entity({ schema: 'fristad', name: 'solver_run' })
export class SolverRunEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { name: 'owner_region', nullable: true }) ownerRegion!: string | null;
  @Column('text') digest!: string;
  @Column('text', { name: 'policy_version' }) policyVersion!: string;
  @Column('text') engine!: string;
  @Column('integer') seed!: number;
  @Column('integer', { name: 'time_limit_ms', nullable: true }) timeLimitMs!: number | null;
  @Column('double precision') gap!: number;
  @Column('text') status!: string;
  @Column('integer') attempts!: number;
  @Column('jsonb', { nullable: true }) progress!: unknown;
  @Column('timestamptz', { name: 'requested_at' }) requestedAt!: Date;
  @Column('timestamptz', { name: 'cancel_requested_at', nullable: true }) cancelRequestedAt!: Date | null;
  @Column('timestamptz', { name: 'started_at', nullable: true }) startedAt!: Date | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true }) finishedAt!: Date | null;
  @Column('text', { nullable: true }) failure!: string | null;
}
