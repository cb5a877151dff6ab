import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsObject, Max, Min, ValidateNested } from 'class-validator';
import type { ValidationOptions } from 'class-validator';
import { IsFacts } from '../validation/is-facts.ts';
import { IsParameterValue } from '../validation/is-parameter-value.ts';
import { IsText } from '../validation/is-text.ts';
import {
  IsCalendarDate,
  IsClauseId,
  IsCreditCode,
  IsIdentityNumber,
  IsInstant,
  IsLedgerId,
  IsPersonRef,
  IsSha256,
  IsSignedYuan,
  IsYuan,
} from '../validation/parsed-text.ts';
import { field } from './field.ts';
import type { FieldOptions } from './field.ts';

/** How long a text of each sort may be, in characters. */
export const LENGTH_MAX = { word: 100, line: 300, paragraph: 4000 } as const;

/** A decorator that makes a property a field of one kind. */
export type FieldOf<Extra extends object = object> = (
  options: FieldOptions & Extra,
) => PropertyDecorator;

/** A field of a written form of its own, with an example that serves wherever none is given. */
export function written(
  check: (each: ValidationOptions) => PropertyDecorator,
  schema: ApiPropertyOptions,
  usual: string,
): FieldOf {
  return (options) =>
    field(
      { ...options, example: options.example ?? (options.list ? [usual] : usual) },
      {
        schema: { type: 'string', ...schema },
        checks: (each) => [check(each)],
      },
    );
}

const DECIMAL = String.raw`(0|[1-9]\d*)(\.\d{1,2})?$`;

/** An amount of CNY of 0 or more: a decimal text, never a number. */
export const YuanField = written(
  IsYuan,
  { format: 'decimal', pattern: `^${DECIMAL}` },
  '3000000.00',
);
/** An amount of CNY that may be below 0. */
export const SignedYuanField = written(
  IsSignedYuan,
  { format: 'decimal', pattern: `^-?${DECIMAL}` },
  '-500000.00',
);
/** A calendar date in Shanghai. */
export const DateField = written(IsCalendarDate, { format: 'date' }, '2022-02-28');
/** A moment with its offset. */
export const InstantField = written(
  IsInstant,
  { format: 'date-time' },
  '2022-02-28T09:30:00+08:00',
);
/** A unified social credit code (GB 32100-2015). */
export const CreditCodeField = written(
  IsCreditCode,
  { minLength: 18, maxLength: 18 },
  '91350100M000100Y43',
);
/** An identity number (GB 11643-1999); the example is no number of anybody's. */
export const IdentityNumberField = written(
  IsIdentityNumber,
  { minLength: 18, maxLength: 18 },
  '310112199002280013',
);
/** An id as streams and addresses are named by. */
export const LedgerIdField = written(
  IsLedgerId,
  { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
  '2022-0001',
);
/** What stands for a person in the ledger: the keyed hash of an identity number, never the number. */
export const PersonRefField = written(
  IsPersonRef,
  { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
  'p-7f3a9c20',
);
/** A clause of the policy register. */
export const ClauseField = written(IsClauseId, { pattern: '^(MH|SH)-' }, 'MH-1.1.3');
/** The SHA-256 digest of a document's bytes. */
export const Sha256Field = written(
  IsSha256,
  { pattern: '^[0-9a-f]{64}$' },
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
);

/** A text that a person reads: a word, a line or a paragraph. */
export const TextField: FieldOf<{ readonly sort?: keyof typeof LENGTH_MAX }> = (options) => {
  const lengthMax = LENGTH_MAX[options.sort ?? 'line'];
  return field(options, {
    schema: { type: 'string', minLength: 1, maxLength: lengthMax },
    checks: (each) => [IsText(lengthMax, each)],
  });
};

/** A whole number between two bounds, both included. */
export const WholeNumberField: FieldOf<{ readonly from: number; readonly to: number }> = (
  options,
) => {
  const { from, to } = options;
  const message = `must be a whole number from ${from} to ${to}`;
  return field(options, {
    schema: { type: 'integer', minimum: from, maximum: to },
    checks: (each) => [
      IsInt({ ...each, message }),
      Min(from, { ...each, message }),
      Max(to, { ...each, message }),
    ],
  });
};

/** One of a few words. */
export const ChoiceField: FieldOf<{ readonly of: readonly string[] }> = (options) =>
  field(
    { ...options, example: options.example ?? (options.list ? [...options.of] : options.of[0]) },
    {
      schema: { type: 'string', enum: [...options.of] },
      checks: (each) => [
        IsIn([...options.of], { ...each, message: `must be one of ${options.of.join(', ')}` }),
      ],
    },
  );

/** A DTO inside another. */
export const NestedField: FieldOf<{ readonly type: () => new () => object }> = (options) =>
  field(options, {
    schema: { type: options.type },
    checks: (each) => [
      Type(options.type),
      IsObject({ ...each, message: 'must be an object' }),
      ValidateNested(each),
    ],
  });

/** The facts of a finding. */
export const FactsField: FieldOf = (options) =>
  field(options, {
    schema: { type: 'object', additionalProperties: true },
    checks: () => [IsFacts()],
  });

/** The value of a policy parameter. */
export const ParameterValueField: FieldOf = (options) =>
  field(options, {
    schema: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
    checks: () => [IsParameterValue()],
  });

/** Yes or no. */
export const BooleanField: FieldOf = (options) =>
  field(options, {
    schema: { type: 'boolean' },
    checks: (each) => [IsBoolean({ ...each, message: 'must be true or false' })],
  });
