import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { ApiPropertyOptional } from '@nestjs/swagger';

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

  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 500,
    default: 100,
    description: 'How many a page has at most.',
  })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(500)
  limit: number = 100;
}
