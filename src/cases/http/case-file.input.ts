import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, getSchemaPath, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsDateString,
  IsIn,
  IsObject,
  IsOptional,
  Matches,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  AGENCIES,
  FUNDING_KINDS,
  IDENTITY_PROTECTIONS,
  PROGRAMMES,
  THREAT_GROUNDS,
  type CaseFilePatch,
  type FundingDecision,
  type ThreatBasis,
} from '../domain/case-file.js';

const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const aDay = () =>
  applyDecorators(
    Matches(DAY, { message: '$property must be a day, written YYYY-MM-DD' }),
    IsDateString({ strict: true }, { message: '$property must be a day that exists' }),
  );
export const IsDay = (example: string, description: string) =>
  applyDecorators(ApiProperty({ type: String, format: 'date', example, description }), aDay());
export const IsDayOrNull = (example: string, description: string) =>
  applyDecorators(
    ApiProperty({ oneOf: [{ type: 'string', format: 'date' }, { type: 'null' }], example, description }),
    ValidateIf((_, value) => value !== null),
    aDay(),
  );
export const OneOf = (words: readonly string[], example: string) =>
  applyDecorators(ApiProperty({ enum: words, example }), IsIn(words));

/** Left out it stays as it is; null takes it away. */
const WordOrNull = (words: readonly string[], description: string) =>
  applyDecorators(
    ApiPropertyOptional({
      oneOf: [{ type: 'string', enum: [...words] }, { type: 'null' }],
      example: words[0],
      description,
    }),
    IsOptional(),
    IsIn(words),
  );
const YesNoOrNull = (example: boolean, description: string) =>
  applyDecorators(
    ApiPropertyOptional({ oneOf: [{ type: 'boolean' }, { type: 'null' }], example, description }),
    IsOptional(),
    IsBoolean(),
  );

/** What the threat was assessed to rest on, and for how long. */
@ApiSchema({ description: 'On what the threat assessment rests, and until when it is valid.' })
export class ThreatInput {
  @OneOf(THREAT_GROUNDS, 'DEFECTION')
  ground!: ThreatBasis['ground'];

  @IsDayOrNull('2026-11-02', 'The day of defection; null while it is not known.')
  defectedOn!: ThreatBasis['defectedOn'];

  @IsDay('2027-02-28', 'The last day on which the assessment may be relied on.')
  validUntil!: ThreatBasis['validUntil'];

  @IsDay('2027-02-14', 'By when the threat is to be assessed anew.')
  reassessBy!: ThreatBasis['reassessBy'];
}

/** Who pays, by which decision, and for which days. */
@ApiSchema({ description: 'Who pays, by which decision, and from when until when.' })
export class FundingInput {
  @OneOf(FUNDING_KINDS, 'SOCIAL_SERVICES_ACT')
  kind!: FundingDecision['kind'];

  @OneOf(AGENCIES, 'SOCIAL_SERVICES')
  agency!: FundingDecision['agency'];

  @IsDay('2026-11-20', 'The day of the decision.')
  decidedOn!: FundingDecision['decidedOn'];

  @IsDay('2026-12-01', 'The first day that it covers.')
  from!: FundingDecision['from'];

  @IsDayOrNull('2027-05-31', 'The last day that it covers; null while it has no end.')
  until!: FundingDecision['until'];
}

/** Parts of the file that change. */
@ApiSchema({ description: 'The parts of a case file that are changed; a part that is not named stays.' })
export class CaseFileInput {
  @WordOrNull(PROGRAMMES, 'The programme that supports the person; NONE where it is known to be none.')
  programme?: CaseFilePatch['programme'];

  @WordOrNull(IDENTITY_PROTECTIONS, 'How the person’s identity is protected.')
  identityProtection?: CaseFilePatch['identityProtection'];

  @ApiPropertyOptional({ oneOf: [{ $ref: getSchemaPath(ThreatInput) }, { type: 'null' }] })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => ThreatInput)
  threat?: ThreatInput | null;

  @ApiPropertyOptional({ oneOf: [{ $ref: getSchemaPath(FundingInput) }, { type: 'null' }] })
  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => FundingInput)
  funding?: FundingInput | null;

  @YesNoOrNull(true, 'Whether it was confirmed that the person is a registered resident.')
  resident?: boolean | null;

  @YesNoOrNull(true, 'Whether it was confirmed that the person has ties to the place.')
  localTies?: boolean | null;

  @YesNoOrNull(true, 'Whether it was confirmed that the person wants to leave.')
  motivated?: boolean | null;
}
