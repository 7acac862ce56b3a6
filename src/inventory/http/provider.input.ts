import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { IsoDate, MunicipalityCode, RegionCode } from '#kernel';
import {
  AGREEMENT_STATUSES,
  PROVIDER_CONDITIONS,
  PROVIDER_KINDS,
  type ProviderAgreement,
  type RegisteredProvider,
} from '../domain/registered-provider.js';

const DAY = /^(?!0000)\d{4}-\d{2}-\d{2}$/;
const given = () => ValidateIf((_, value) => value !== undefined);
const givenDay = () =>
  applyDecorators(
    ValidateIf((_, value) => value !== undefined && value !== null),
    Matches(DAY, { message: '$property must be a day, written YYYY-MM-DD' }),
    IsDateString({ strict: true }, { message: '$property must be a day that exists' }),
  );
const OptionalDay = (example: string, description: string) =>
  applyDecorators(
    ApiPropertyOptional({
      oneOf: [{ type: 'string', format: 'date' }, { type: 'null' }],
      example,
      description,
    }),
    givenDay(),
  );
const DayOrNull = (example: string, description: string) =>
  applyDecorators(
    ApiProperty({ oneOf: [{ type: 'string', format: 'date' }, { type: 'null' }], example, description }),
    ValidateIf((_, value) => value !== null),
    Matches(DAY, { message: '$property must be a day, written YYYY-MM-DD, or null' }),
    IsDateString({ strict: true }, { message: '$property must be a day that exists' }),
  );
const YesNo = (description: string) =>
  applyDecorators(ApiPropertyOptional({ type: Boolean, example: true, description }), given(), IsBoolean());
const Codes = (example: readonly string[], description: string) =>
  applyDecorators(
    ApiProperty({ type: [String], maxItems: 400, uniqueItems: true, example, description }),
    IsArray(),
    ArrayMaxSize(400),
    ArrayUnique(),
    IsString({ each: true }),
    MinLength(1, { each: true }),
    MaxLength(60, { each: true }),
  );

@ApiSchema({
  description:
    'The regions and municipalities from which a provider takes households; none means everywhere.',
})
export class CatchmentInput {
  @Codes(['SYD'], 'Police regions.')
  regions!: RegionCode[];

  @Codes(['2580'], 'Municipalities.')
  municipalities!: MunicipalityCode[];
}

@ApiSchema({ description: 'The agreement with a provider, and from when until when it holds.' })
export class AgreementInput {
  @ApiProperty({ enum: AGREEMENT_STATUSES, example: 'IN_FORCE' })
  @IsIn(AGREEMENT_STATUSES)
  status!: ProviderAgreement['status'];

  @DayOrNull('2026-01-01', 'The first day.')
  from!: IsoDate | null;

  @DayOrNull('2027-12-31', 'The last day; null while it has no end.')
  to!: IsoDate | null;
}

/** What is said of a provider that is registered: nothing of it is vetted or permitted yet. */
class ProviderFields {
  @YesNo('Whether it can protect a household.')
  canProtect?: boolean;

  @ApiPropertyOptional({
    type: [String],
    enum: PROVIDER_CONDITIONS,
    example: ['DRUG_FREE'],
    uniqueItems: true,
    description: 'What it asks of a person before admission.',
  })
  @given()
  @IsArray()
  @ArrayUnique()
  @IsIn(PROVIDER_CONDITIONS, { each: true })
  conditions?: string[];

  @ApiPropertyOptional({ type: () => CatchmentInput })
  @given()
  @IsObject()
  @ValidateNested()
  @Type(() => CatchmentInput)
  catchment?: CatchmentInput;

  @ApiPropertyOptional({ type: () => AgreementInput })
  @given()
  @IsObject()
  @ValidateNested()
  @Type(() => AgreementInput)
  agreement?: AgreementInput;

  @YesNo('Whether it offers a contact person.')
  offersContactPerson?: boolean;

  @YesNo('Whether several who left groups may live in one unit of it.')
  takesSeveralExMembers?: boolean;
}

@ApiSchema({ description: 'A new provider. It is neither vetted nor permitted yet.' })
export class RegisterProviderInput extends ProviderFields {
  @ApiProperty({ enum: PROVIDER_KINDS, example: 'NGO' })
  @IsIn(PROVIDER_KINDS)
  kind!: RegisteredProvider['kind'];
}

@ApiSchema({ description: 'The fields of a provider that change; what is not named stays.' })
export class ProviderPatchInput extends ProviderFields {
  @YesNo('Whether it passed vetting.')
  vetted?: boolean;

  @OptionalDay('2026-11-20', 'The day of the vetting; today where it changes and no day is named.')
  vettedOn?: IsoDate | null;

  @OptionalDay('2026-01-01', 'The first day of the permit.')
  permitValidFrom?: IsoDate | null;

  @OptionalDay('2027-06-30', 'The last day of the permit; null where there is none.')
  permitValidTo?: IsoDate | null;
}
