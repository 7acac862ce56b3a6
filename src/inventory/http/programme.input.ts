import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional, ApiSchema } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsDateString,
  IsIn,
  IsObject,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import type { IsoDate } from '#kernel';
import { PROGRAMME_KINDS, RESIDENCE_RULES, type Programme } from '../domain/programme.js';
import { PROVIDER_CONDITIONS } from '../domain/registered-provider.js';
import { CatchmentInput } from './provider.input.js';

const TEXT = /^[^\0]+$/;
const given = () => ValidateIf((_, value) => value !== undefined);
const property = (isWanted: boolean) => (isWanted ? ApiProperty : ApiPropertyOptional);
const when = (isWanted: boolean, ...decorators: readonly (MethodDecorator | PropertyDecorator)[]) =>
  applyDecorators(...(isWanted ? [] : [given()]), ...decorators);

const Name = (isWanted: boolean) =>
  when(
    isWanted,
    property(isWanted)({ type: String, example: 'Avhopparverksamheten Malmö', minLength: 1, maxLength: 200 }),
    IsString(),
    MaxLength(200),
    Matches(TEXT, { message: 'name must be text without null characters' }),
  );
const Catchment = (isWanted: boolean) =>
  when(
    isWanted,
    property(isWanted)({ type: () => CatchmentInput }),
    IsObject(),
    ValidateNested(),
    Type(() => CatchmentInput),
  );
const Residence = (isWanted: boolean) =>
  when(
    isWanted,
    property(isWanted)({
      enum: RESIDENCE_RULES,
      example: 'RESIDENTS_OF_CATCHMENT',
      description: 'Whether it takes those alone who are registered where it works.',
    }),
    IsIn(RESIDENCE_RULES),
  );
const Conditions = (isWanted: boolean) =>
  when(
    isWanted,
    property(isWanted)({
      type: [String],
      enum: PROVIDER_CONDITIONS,
      example: ['POLICE_REPORT'],
      uniqueItems: true,
      description: 'What it asks of a person before admission.',
    }),
    IsArray(),
    ArrayUnique(),
    IsIn(PROVIDER_CONDITIONS, { each: true }),
  );
const YesNo = (isWanted: boolean, description: string) =>
  when(isWanted, property(isWanted)({ type: Boolean, example: true, description }), IsBoolean());
const PROTECTS = 'Whether it can protect a household.';
const CONTACT = 'Whether it offers a contact person.';
const SEVERAL = 'Whether several who left groups meet in it.';

@ApiSchema({ description: 'A programme that is added to the directory.' })
export class RegisterProgrammeInput {
  @Name(true) name!: string;
  @ApiProperty({ enum: PROGRAMME_KINDS, example: 'MUNICIPAL' })
  @IsIn(PROGRAMME_KINDS)
  kind!: Programme['kind'];
  @Catchment(true) catchment!: CatchmentInput;
  @Residence(true) residenceRule!: Programme['residenceRule'];
  @Conditions(true) conditions!: string[];
  @YesNo(true, PROTECTS) canProtect!: boolean;
  @YesNo(true, CONTACT) offersContactPerson!: boolean;
  @YesNo(true, SEVERAL) takesSeveralExMembers!: boolean;
}

@ApiSchema({ description: 'The fields of a programme that change; what is not named stays.' })
export class ProgrammePatchInput {
  @Name(false) name?: string;
  @Catchment(false) catchment?: CatchmentInput;
  @Residence(false) residenceRule?: Programme['residenceRule'];
  @Conditions(false) conditions?: string[];
  @YesNo(false, PROTECTS) canProtect?: boolean;
  @YesNo(false, CONTACT) offersContactPerson?: boolean;
  @YesNo(false, SEVERAL) takesSeveralExMembers?: boolean;

  @ApiPropertyOptional({
    oneOf: [{ type: 'string', format: 'date' }, { type: 'null' }],
    example: '2027-06-30',
    description: 'The day from which it takes nobody; null while it goes on.',
  })
  @ValidateIf((_, value) => value !== undefined && value !== null)
  @Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: '$property must be a day, written YYYY-MM-DD, or null' })
  @IsDateString({ strict: true }, { message: '$property must be a day that exists' })
  endedOn?: IsoDate | null;
}
