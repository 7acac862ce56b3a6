import { IsInt, Max, Min } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

/** How many beds a unit is to have: more than now. A second person approves these very words. */
@ApiSchema({ description: 'The beds that a unit has from now on.' })
export class CapacityInput {
  @ApiProperty({ example: 4, type: 'integer', minimum: 1, maximum: 10_000 })
  @IsInt()
  @Min(1)
  @Max(10_000)
  beds!: number;
}
