import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, ValidateIf } from 'class-validator';
import type { ValidationOptions } from 'class-validator';

/** What every field of a request states beside its kind. */
export interface FieldOptions {
  /** What it means, in domain words; goes into the published description of the API. */
  readonly description: string;
  readonly example?: unknown;
  /** Absent is allowed; null never is. */
  readonly optional?: boolean;
  /** A list of such values, with the fewest and the most there may be. */
  readonly list?: { readonly min?: number; readonly max: number };
}

/** What one kind of field adds: how it is described, and what is checked of each value. */
export interface FieldKind {
  readonly schema: ApiPropertyOptions;
  readonly checks: (each: ValidationOptions) => readonly PropertyDecorator[];
}

/** A field of a request: its checks and its published description, said once. */
export function field(options: FieldOptions, kind: FieldKind): PropertyDecorator {
  const { list } = options;
  const each: ValidationOptions = list ? { each: true } : {};
  return applyDecorators(
    described(options, kind.schema),
    ...(options.optional ? [ValidateIf((_body, value) => value !== undefined)] : []),
    ...(list ? sized(list) : []),
    ...kind.checks(each),
  );
}

function described(options: FieldOptions, schema: ApiPropertyOptions): PropertyDecorator {
  const { description, example, optional = false, list } = options;
  return ApiProperty({
    ...schema,
    description,
    required: !optional,
    ...(example === undefined ? {} : { example }),
    ...(list ? { isArray: true, minItems: list.min ?? 0, maxItems: list.max } : {}),
  } as ApiPropertyOptions);
}

function sized({ min = 0, max }: { min?: number; max: number }): readonly PropertyDecorator[] {
  return [
    IsArray({ message: 'must be a list' }),
    ArrayMinSize(min, { message: `must hold at least ${min}` }),
    ArrayMaxSize(max, { message: `must hold at most ${max}` }),
  ];
}
