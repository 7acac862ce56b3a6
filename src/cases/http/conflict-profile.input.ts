import { IsIn, IsNumber, IsUUID, Matches, Max, Min, ValidateIf } from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '../domain/case-non-association.js';

const SCOPES = ['UNIT', 'LOCALITY', 'MUNICIPALITY', 'DISTANCE'] as const;
/** Farther than the country is long. */
const MOST_METRES = 2_000_000;

/** From whom a case is to be kept, and how far; a second person approves these very words. */
@ApiSchema({ description: 'Another person to be kept apart from the one of this case, and in what scope.' })
export class AddNonAssociationInput {
  @ApiProperty({
    example: 'K-18',
    type: String,
    maxLength: 100,
    description: 'The pseudonymous key of the other person.',
  })
  @Matches(/^[\p{L}\p{N}._:-]{1,100}$/u, { message: 'other must be the key of a person' })
  other!: string;

  @ApiProperty({ enum: SCOPES })
  @IsIn(SCOPES)
  scope!: (typeof SCOPES)[number];

  @ApiProperty({
    oneOf: [{ type: 'number', minimum: 0, example: 100000 }, { type: 'null' }],
    description: 'With DISTANCE; else null.',
  })
  @ValidateIf(({ metres }: AddNonAssociationInput) => metres !== null)
  @IsNumber()
  @Min(0)
  @Max(MOST_METRES)
  metres!: number | null;
}

/** A pair that may meet again, word for word as it stands, and why. */
@ApiSchema({ description: 'A non-association that ends, as it was stated, and why.' })
export class WithdrawNonAssociationInput extends AddNonAssociationInput {
  @ApiProperty({ example: 'e2a1d0c4-11d7-4a52-9e43-0c1f4d0a8b55', type: String, format: 'uuid' })
  @IsUUID()
  pair!: string;

  @ApiProperty({ enum: WITHDRAWAL_REASONS })
  @IsIn(WITHDRAWAL_REASONS)
  reason!: WithdrawalReason;
}
