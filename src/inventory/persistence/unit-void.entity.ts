import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { HousingUnitEntity } from './housing-unit.entity.js';

@Entity({ schema: 'fristad', name: 'unit_void' })
export class UnitVoidEntity {
  @PrimaryColumn('text') unit!: string;
  @PrimaryColumn('daterange') period!: string;
  @Column('text') reason!: string;
  @ManyToOne(() => HousingUnitEntity, (unit) => unit.voids)
  @JoinColumn({ name: 'unit' })
  of!: Relation<HousingUnitEntity>;
}
