import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, getSchemaPath } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { IsObject, ValidateNested } from 'class-validator';
import { field } from './field.ts';
import { ChoiceField } from './fields.ts';
import type { FieldOf } from './fields.ts';

type Variants = Readonly<Record<string, new () => { readonly kind: string }>>;

/** One of several DTOs; its `kind` says which. */
export const VariantField: FieldOf<{ readonly variants: Variants }> = (options) => {
  const kinds = Object.entries(options.variants);
  const variants = new Map(kinds);
  const OfNoKind = ofNoKind([...variants.keys()]);
  // The library's own choice by a discriminator takes every value for an object, null too.
  const asVariant = (value: unknown): unknown =>
    isRecord(value)
      ? plainToInstance(variants.get(value['kind'] as string) ?? OfNoKind, value)
      : value;
  return applyDecorators(
    extraModels(kinds.map(([, variant]) => variant)),
    field(options, {
      schema: schemaOf(kinds),
      checks: (each) => [
        Transform(({ value }: { readonly value: unknown }) => asVariant(value)),
        IsObject({ ...each, message: 'must be an object' }),
        ValidateNested(each),
      ],
    }),
  );
};

/** Models that only a variant names still have to be described. */
function extraModels(models: readonly (new () => object)[]): PropertyDecorator {
  return (target) => {
    ApiExtraModels(...models)(target.constructor);
  };
}

function schemaOf(kinds: readonly (readonly [string, new () => object])[]): ApiPropertyOptions {
  const paths = kinds.map(([kind, variant]) => [kind, getSchemaPath(variant)] as const);
  return {
    oneOf: paths.map(([, path]) => ({ $ref: path })),
    discriminator: { propertyName: 'kind', mapping: Object.fromEntries(paths) },
  };
}

/** What an object becomes whose `kind` names no variant: nothing but the field to put right. */
function ofNoKind(kinds: readonly string[]): new () => object {
  class OfNoKind {
    @ChoiceField({ of: kinds, description: 'Which of the variants it is.' })
    readonly kind!: string;
  }
  return OfNoKind;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
