import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'fristad', name: 'territory' })
export class TerritoryEntity {
  @PrimaryColumn('text') id!: string;
  @PrimaryColumn('integer') version!: number;
  @Column('text', { array: true }) groups!: string[];
  @Column('text') class!: string;
  @Column('double precision') confidence!: number;
  @Column('daterange') valid!: string;
  /** A geography, read as hexadecimal well-known binary so that no digit is lost. */
  @Column('text') ground!: string;
  @Column('timestamptz', { name: 'recorded_at' }) recordedAt!: Date;
  @Column('integer', { name: 'superseded_by', nullable: true }) supersededBy!: number | null;
  @Column('text', { nullable: true }) region!: string | null;
  @Column('text') source!: string;
  @Column('text') reason!: string;
  @Column('text', { name: 'drawn_by', nullable: true }) drawnBy!: string | null;
}
