import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'fristad', name: 'locality' })
export class LocalityEntity {
  @PrimaryColumn('text') code!: string;
  @Column('text') name!: string;
  @Column('text') municipality!: string;
  @Column('bigint') population!: number;
  /** A geography, read as hexadecimal well-known binary so that no digit is lost. */
  @Column('text') location!: string;
}
