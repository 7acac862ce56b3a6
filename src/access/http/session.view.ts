import { ApiProperty, ApiSchema } from '@nestjs/swagger';

@ApiSchema({ description: 'Who is logged in, in which roles, and since when.' })
export class SessionView {
  @ApiProperty({ example: 'u-eva', type: String, description: 'Stable pseudonym.' })
  id!: string;

  @ApiProperty({ example: 'POLICE', type: String })
  agency!: string;

  @ApiProperty({ type: [String], example: ['COORDINATOR:NORD'] })
  roles!: string[];

  @ApiProperty({ example: '2026-12-01T09:28:00.000Z', type: String, format: 'date-time', nullable: true })
  authenticatedAt!: string | null;

  @ApiProperty({
    example: 'p1Yk0x5r',
    type: String,
    nullable: true,
    description: 'For X-CSRF-Token; null with a bearer token.',
  })
  csrf!: string | null;
}
