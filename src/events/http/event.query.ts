import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { PageQuery } from '#platform';

export const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Which page of events: after which one that was read. */
export class EventQuery extends PageQuery {
  @ApiPropertyOptional({
    example: '7f3c1c52-6b0e-4c84-9f0e-0d6b1f0f5b11',
    type: String,
    format: 'uuid',
    description: 'The event that was read last.',
  })
  @IsOptional()
  @Matches(UUID, { message: '$property must be the id of an event' })
  declare after?: string;
}
