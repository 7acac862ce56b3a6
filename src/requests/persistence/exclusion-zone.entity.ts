import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { PlacementRequestEntity } from './placement-request.entity.js';

@Entity({ schema: 'fristad', name: 'exclusion_zone' })
export class ExclusionZoneEntity {
  @PrimaryColumn('text') request!: string;
  @PrimaryColumn('integer') ordinal!: number;
  /** A geography, read as hexadecimal well-known binary so that no digit is lost. */
  @Column('text') ground!: string;
  @ManyToOne(() => PlacementRequestEntity, (request) => request.zones)
  @JoinColumn({ name: 'request' })
  of!: Relation<PlacementRequestEntity>;
}
