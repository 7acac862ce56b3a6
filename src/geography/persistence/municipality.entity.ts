import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'fristad', name: 'municipality' })
export class MunicipalityEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') region!: string;
}
