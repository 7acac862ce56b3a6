import { IsOptional, IsUUID } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { PageLimit } from './page-limit.js';

/** Which page of a list that begins with the newest, whose rows have UUIDs. */
export class NewestFirstQuery {
  @ApiPropertyOptional({
    example: 'b7a0f3de-3a51-4c1c-9f3e-2f0b8a5f6c21',
    type: String,
    format: 'uuid',
    description: 'The id that the page before ended with.',
  })
  @IsOptional()
  @IsUUID()
  after?: string;

  @PageLimit()
  limit: number = 100;
}
