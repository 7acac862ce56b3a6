import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import type { RefusalRemark, RequestReason, RequestStatus } from '../domain/request-life.js';
import { ExclusionZoneEntity } from './exclusion-zone.entity.js';

/** Of the life of a request, not of what a scenario holds: read by statements that ask for it. */
const UNREAD = { select: false } as const;

@Entity({ schema: 'fristad', name: 'placement_request' })
export class PlacementRequestEntity {
  @PrimaryColumn('text') id!: string;
  @Column('text') person!: string;
  @Column('text') region!: string;
  @Column('text') kind!: string;
  @Column('text') urgency!: string;
  @Column('date', { name: 'registered_on' }) registeredOn!: string;
  @Column('bigint') adults!: number;
  @Column('bigint') children!: number;
  @Column('date', { name: 'earliest_arrival' }) earliestArrival!: string;
  @Column('date', { name: 'latest_arrival' }) latestArrival!: string;
  @Column('integer') nights!: number;
  @Column('text', { name: 'threat_level' }) threatLevel!: string;
  @Column('text', { name: 'threat_scope' }) threatScope!: string;
  @Column('text', { array: true, name: 'own_groups' }) ownGroups!: string[];
  @Column('text', { array: true, name: 'other_groups' }) otherGroups!: string[];
  @Column('text', { name: 'home_locality' }) homeLocality!: string;
  @Column('boolean', { name: 'relocation_required' }) relocationRequired!: boolean;
  @Column('text', { array: true, name: 'excluded_localities' }) excludedLocalities!: string[];
  @Column('text', { array: true, name: 'allowed_regions', nullable: true }) allowedRegions!: string[] | null;
  @Column('text', { array: true }) needs!: string[];
  @Column('bigint', { name: 'min_protection_level' }) minProtectionLevel!: number;
  @Column('text', { array: true }) meets!: string[];
  @Column('text', { name: 'residence_region' }) residenceRegion!: string;
  @Column('text', { name: 'residence_municipality' }) residenceMunicipality!: string;
  /** A geography, read as hexadecimal well-known binary so that no digit is lost. */
  @Column('text', { name: 'contact_person', nullable: true }) contactPerson!: string | null;
  @Column('text', { array: true, name: 'preferred_localities' }) preferredLocalities!: string[];
  @Column('text') status!: RequestStatus;
  @Column('integer') version!: number;
  @Column('text', { ...UNREAD, name: 'changed_by', nullable: true }) changedBy!: string | null;
  @Column('text', { ...UNREAD, array: true, name: 'written_by' }) writtenBy!: string[];
  @Column('timestamptz', { ...UNREAD, name: 'changed_at', nullable: true }) changedAt!: Date | null;
  @Column('text', { ...UNREAD, name: 'decided_by', nullable: true }) decidedBy!: string | null;
  @Column('timestamptz', { ...UNREAD, name: 'decided_at', nullable: true }) decidedAt!: Date | null;
  @Column('text', { ...UNREAD, nullable: true }) reason!: RequestReason | null;
  @Column('timestamptz', { ...UNREAD, name: 'stands_since' }) standsSince!: Date;
  @Column('text', { ...UNREAD, nullable: true }) remark!: RefusalRemark | null;
  @Column('date', { ...UNREAD, name: 'review_on', nullable: true }) reviewOn!: string | null;
  @Column('text', { ...UNREAD, nullable: true }) follows!: string | null;
  @Column('bigint', UNREAD) turn!: number;
  @OneToMany(() => ExclusionZoneEntity, (zone) => zone.of) zones!: Relation<ExclusionZoneEntity[]>;
}
