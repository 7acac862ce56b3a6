import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ schema: 'fristad', name: 'provider' })
export class ProviderEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') kind!: string;
  @Column('boolean', { name: 'can_protect' }) canProtect!: boolean;
  @Column('boolean') vetted!: boolean;
  @Column('date', { name: 'permit_valid_to', nullable: true }) permitValidTo!: string | null;
  @Column('text', { array: true }) conditions!: string[];
  @Column('text', { array: true, name: 'catchment_regions' }) catchmentRegions!: string[];
  @Column('text', { array: true, name: 'catchment_municipalities' }) catchmentMunicipalities!: string[];
  @Column('date', { name: 'permit_valid_from', nullable: true }) permitValidFrom!: string | null;
  @Column('date', { name: 'vetted_on', nullable: true }) vettedOn!: string | null;
  @Column('text', { default: 'NONE' }) agreement!: string;
  @Column('date', { name: 'agreement_from', nullable: true }) agreementFrom!: string | null;
  @Column('date', { name: 'agreement_to', nullable: true }) agreementTo!: string | null;
  @Column('boolean', { name: 'offers_contact_person', default: false }) offersContactPerson!: boolean;
  @Column('boolean', { name: 'takes_several', default: false }) takesSeveral!: boolean;
  @Column('integer', { default: 1 }) version!: number;
}
