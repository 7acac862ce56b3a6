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
}
