import { ApiProperty } from '@nestjs/swagger';

export class WhoDto {
  @ApiProperty({ type: String, description: 'Stable pseudonym.' })
  id!: string;

  @ApiProperty({ type: String })
  agency!: string;

  @ApiProperty({ type: [String], example: ['COORDINATOR:NORD'] })
  roles!: string[];

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  authenticatedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'For X-CSRF-Token; null with a bearer token.' })
  csrf!: string | null;
}
