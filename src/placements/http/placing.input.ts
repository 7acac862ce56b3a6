import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsDateString,
  IsIn,
  IsString,
  Matches,
  MaxLength,
} from 'class-validator';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';

const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const ID = /^[^\0]{1,200}$/;

/** Which unit is proposed, and from when. */
@ApiSchema({ description: 'The unit and the arrival day that are proposed.' })
export class ProposePlacementInput {
  @ApiProperty({ example: 'U-417', type: String, maxLength: 200 })
  @IsString()
  @Matches(ID, { message: 'unit must be an id' })
  unit!: string;

  @ApiProperty({ example: '2026-12-03', type: String, format: 'date' })
  @Matches(DAY, { message: 'arrival must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: 'arrival must be a day that exists' })
  arrival!: string;
}

/** Where a household goes from where it is: for which request of its case, to which unit, on which day. */
@ApiSchema({ description: 'The granted request, the unit and the arrival day of a transfer.' })
export class TransferPlacementInput extends ProposePlacementInput {
  @ApiProperty({ example: 'R-17', type: String, maxLength: 200 })
  @IsString()
  @Matches(ID, { message: 'request must be an id' })
  request!: string;
}

/** The placement as it was shown to both who decide; a second person approves these very words. */
@ApiSchema({ description: 'The placement to be confirmed, as it was read and judged.' })
export class ConfirmPlacementInput extends ProposePlacementInput {
  @ApiProperty({ example: '2027-02-01', type: String, format: 'date' })
  @Matches(DAY, { message: 'departure must be a day, written YYYY-MM-DD' })
  @IsDateString({ strict: true }, { message: 'departure must be a day that exists' })
  departure!: string;

  @ApiProperty({
    type: 'array',
    items: { type: 'string', example: 'programme-conditions' },
    maxItems: 5,
    description: 'What was set aside for it.',
  })
  @IsArray()
  @ArrayMaxSize(5)
  @ArrayUnique()
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  setAside!: string[];

  @ApiProperty({
    example: `sha256:${'4f'.repeat(32)}`,
    type: String,
    pattern: DIGEST.source,
    description: 'The digest of the record of what it was judged by, as the placement shows it.',
  })
  @Matches(DIGEST, { message: 'judged must be the digest of a decision' })
  judged!: string;
}

export const OVERRIDE_REASONS = [
  'NO_OTHER_PLACE_IN_TIME',
  'PERSON_INFORMED_AND_AGREES',
  'THREAT_LOWER_THERE',
  'FAMILY_OR_CARE_TIES',
  'COURT_OR_AUTHORITY_DECISION',
] as const;

/** A hard constraint to be set aside for one placement, and why. */
@ApiSchema({ description: 'The hard constraint to be set aside for one placement, and why.' })
export class SetConstraintAsideInput {
  @ApiProperty({ example: 'programme-conditions', type: String, maxLength: 60 })
  @IsString()
  @MaxLength(60)
  constraint!: string;

  @ApiProperty({ enum: OVERRIDE_REASONS })
  @IsIn(OVERRIDE_REASONS)
  reason!: (typeof OVERRIDE_REASONS)[number];
}
