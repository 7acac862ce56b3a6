import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'fristad', name: 'placement' })
export class PlacementEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') person!: string;
  @Column('text') unit!: string;
  @Column('date') arrival!: string;
  @Column('date') departure!: string;
  @Column('bigint') persons!: number;
  @Column('text', { array: true }) groups!: string[];
  @Column('text') status!: string;
}
