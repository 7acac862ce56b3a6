import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'fristad', name: 'programme' })
export class ProgrammeEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') name!: string;
  @Column('text') kind!: string;
  @Column('text', { array: true, name: 'catchment_regions' }) catchmentRegions!: string[];
  @Column('text', { array: true, name: 'catchment_municipalities' }) catchmentMunicipalities!: string[];
  @Column('text', { name: 'residence_rule' }) residenceRule!: string;
  @Column('text', { array: true }) conditions!: string[];
  @Column('boolean', { name: 'can_protect' }) canProtect!: boolean;
  @Column('boolean', { name: 'offers_contact_person' }) offersContactPerson!: boolean;
  @Column('boolean', { name: 'takes_several' }) takesSeveral!: boolean;
  @Column('date', { name: 'ended_on', nullable: true }) endedOn!: string | null;
  @Column('integer', { default: 1 }) version!: number;
}
