import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { UnitVoidEntity } from './unit-void.entity.js';

@Entity({ schema: 'fristad', name: 'housing_unit' })
export class HousingUnitEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') provider!: string;
  @Column('text') kind!: string;
  @Column('text') sharing!: string;
  @Column('bigint') beds!: number;
  /** A geography, read as hexadecimal well-known binary so that no digit is lost. */
  @Column('text') location!: string;
  @Column('text') locality!: string;
  @Column('text', { array: true }) features!: string[];
  @Column('bigint', { name: 'protection_level' }) protectionLevel!: number;
  @Column('bigint', { name: 'monthly_cost' }) monthlyCost!: number;
  @Column('daterange') available!: string;
  @Column('integer', { name: 'turnaround_days' }) turnaroundDays!: number;
  @Column('integer') version!: number;
  @OneToMany(() => UnitVoidEntity, (unitVoid) => unitVoid.of) voids!: Relation<UnitVoidEntity[]>;
}
