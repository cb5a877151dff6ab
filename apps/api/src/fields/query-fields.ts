import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsKnownAt, IsPosition, IsStreamMoment } from '../validation/parsed-text.ts';
import { BooleanField, WholeNumberField, written } from './fields.ts';
import type { FieldOf } from './fields.ts';

/** A place in the global order, as an answer told it. */
export const PositionField = written(IsPosition, {}, '0000000000000042');
/** A revision of a stream, or a date. */
export const StreamMomentField = written(IsStreamMoment, {}, '2022-12-31');
/** What the ledger knew: up to a position, or up to a moment of its own clock. */
export const KnownAtField = written(IsKnownAt, {}, '2022-12-31T23:59:59+08:00');

/** A whole number in a query string, where everything is text. */
export const QueryNumberField: FieldOf<{ readonly from: number; readonly to: number }> = (
  options,
) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => numberIn(value), { toClassOnly: true }),
    WholeNumberField(options),
  );

function numberIn(value: unknown): unknown {
  return typeof value === 'string' && /^-?\d{1,9}$/.test(value) ? Number(value) : value;
}

/** Yes or no in a query string. */
export const QueryFlagField: FieldOf = (options) =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) => flagIn(value), { toClassOnly: true }),
    BooleanField({ ...options, example: true }),
  );

function flagIn(value: unknown): unknown {
  if (value === 'true') return true;
  return value === 'false' ? false : value;
}
