import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'fristad', name: 'region' })
export class RegionEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
}
