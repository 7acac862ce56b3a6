import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { EVENT_KINDS } from '../domain/event.js';
import { UUID } from './event.query.js';

/** Where events go, and which. */
@ApiSchema({
  description:
    'The address outside to which events are sent, of which kinds and region, and on what legal ground.',
})
export class OpenWebhookInput {
  @ApiProperty({ type: String, example: 'https://hooks.example.se/fristad', maxLength: 2000 })
  @IsString()
  @MaxLength(2000)
  address!: string;

  @ApiPropertyOptional({
    type: [String],
    enum: EVENT_KINDS,
    example: ['placement.confirmed'],
    description: 'Which kinds; none are all.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsIn(EVENT_KINDS, { each: true })
  kinds?: string[];

  @ApiPropertyOptional({ type: String, example: 'NORD', description: 'Of one region alone.' })
  @IsOptional()
  @IsString()
  @Matches(/^[^\0]{1,60}$/, { message: '$property must be the code of a region' })
  region?: string;

  @ApiProperty({
    type: String,
    example: 'AGREEMENT_2026_4',
    description: 'By which law or agreement they are given: in the log of each that is delivered.',
    pattern: '^[A-Z][A-Z0-9_]{0,59}$',
  })
  @Matches(/^[A-Z][A-Z0-9_]{0,59}$/, { message: '$property must be a code such as AGREEMENT_2026_4' })
  legalGround!: string;
}

/** Which event is sent again. */
@ApiSchema({ description: 'The delivery that was given up and is sent again.' })
export class RedeliverInput {
  @ApiProperty({ type: String, format: 'uuid', example: '7f3c1c52-6b0e-4c84-9f0e-0d6b1f0f5b11' })
  @Matches(UUID, { message: '$property must be the id of an event' })
  event!: string;
}
