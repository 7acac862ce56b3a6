import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiSchema } from '@nestjs/swagger';
import { IsString, Matches, MaxLength } from 'class-validator';

const LABEL = /^(?=\S)[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u;
const Label = (language: string, example: string) =>
  applyDecorators(
    ApiProperty({
      type: String,
      example,
      minLength: 1,
      maxLength: 100,
      description: `What it is called in ${language}.`,
    }),
    IsString(),
    Matches(LABEL, { message: '$property must be 1 to 100 characters on one line' }),
  );

/** A code of features and needs, and what it is called. */
@ApiSchema({ description: 'A word for a feature of units, with its Swedish and English names.' })
export class FeatureCode {
  @ApiProperty({
    example: 'STEP_FREE',
    type: String,
    maxLength: 100,
    pattern: '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$',
  })
  @MaxLength(100)
  @Matches(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, {
    message: 'code must be capital letters and digits, like STEP_FREE',
  })
  code!: string;

  @Label('Swedish', 'Utan trappor')
  labelSv!: string;

  @Label('English', 'Step-free')
  labelEn!: string;
}
