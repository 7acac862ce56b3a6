import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'fristad', name: 'hostile_group' })
export class HostileGroupEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') type!: string;
  /** Counts every change. */
  @Column('integer') version!: number;
}
