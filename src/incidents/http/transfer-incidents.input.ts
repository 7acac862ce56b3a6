import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { MOST_TRANSFERRED } from '../domain/incident-transfer.js';

const given = () => ValidateIf((_, value) => value !== undefined);
const MOST_VERSIONS = 2 ** 31 - 1;

/** An incident as it was seen. */
@ApiSchema({ description: 'An incident as it was seen.' })
export class NamedIncidentInput {
  @ApiProperty({ type: String, example: 'IN-0f0c2f4e-6f5b-4a56-8a38-6d4b0a3c9a10', description: 'Which.' })
  @Matches(/^[A-Za-z0-9-]{1,80}$/, { message: 'id must be the id of an incident' })
  id!: string;

  @ApiProperty({
    type: 'integer',
    minimum: 1,
    maximum: MOST_VERSIONS,
    example: 1,
    description: 'The version that was seen.',
  })
  @IsInt()
  @Min(1)
  @Max(MOST_VERSIONS)
  version!: number;
}

/** Whose households are to live elsewhere: some incidents by name, or all open ones that break a constraint. */
@ApiSchema({
  description:
    'Whose households are to live elsewhere: some incidents by name, or all open ones that break a constraint. One of the two.',
})
export class TransferIncidentsInput {
  @ApiPropertyOptional({
    ...{ type: () => NamedIncidentInput, isArray: true, minItems: 1, maxItems: MOST_TRANSFERRED },
    description: 'These, all or none.',
  })
  @given()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_TRANSFERRED)
  @ArrayUnique(({ id }: NamedIncidentInput) => id)
  @ValidateNested({ each: true })
  @Type(() => NamedIncidentInput)
  incidents?: NamedIncidentInput[];

  @ApiPropertyOptional({
    ...{ type: String, example: 'clear-of-hostile-ground' },
    description: `All open ones that break it, the next due first, at most ${MOST_TRANSFERRED}; those for which no place can be asked are left.`,
  })
  @given()
  @Matches(/^[a-z][a-z-]{2,59}$/, { message: 'constraint must be the id of a constraint' })
  constraint?: string;
}
