import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsNumber, Max, Min } from 'class-validator';
import { field } from '../fields/field.ts';
import type { FieldOf } from '../fields/fields.ts';

const MILLIBITS_PER_BIT = 1000;
/** No pair of records comes near either. */
const [FROM, TO] = [-100, 1000];

/** A score in a query string: bits, with up to three decimals. */
export const BitsField: FieldOf = (options) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => bitsIn(value), { toClassOnly: true }),
    field(
      { ...options, description: `${options.description} In bits.`, example: -1.5 },
      {
        schema: { type: 'number', minimum: FROM, maximum: TO },
        checks: (each) => {
          const message = `must be a number of bits from ${FROM} to ${TO}, with up to three decimals`;
          return [
            IsNumber({ maxDecimalPlaces: 3 }, { ...each, message }),
            Min(FROM, { ...each, message }),
            Max(TO, { ...each, message }),
          ];
        },
      },
    ),
  );

function bitsIn(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,4}(\.\d{1,3})?$/.test(value) ? Number(value) : value;
}

/** A score as the views keep it: whole thousandths of a bit. */
export const millibitsOf = (bits: number): number => Math.round(bits * MILLIBITS_PER_BIT);
