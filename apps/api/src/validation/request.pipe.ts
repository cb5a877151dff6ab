import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { instanceToPlain, plainToInstance } from 'class-transformer';
import type { ClassConstructor } from 'class-transformer';
import { validate } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { InvalidRequest } from '../problems/invalid-request.ts';
import type { FieldError } from '../problems/invalid-request.ts';
import { limitError } from './json-limits.ts';

/** More would help nobody, and a body of nothing but wrong fields would be answered by megabytes. */
const ERRORS_MAX = 50;

/**
 * Takes bodies, query strings and paths as their DTO declares them: every field checked, every field it
 * does not declare refused by name. Hands on plain data, with texts in their one written form.
 */
@Injectable()
export class RequestPipe implements PipeTransform {
  async transform(value: unknown, { type, metatype }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || !isDto(metatype)) return value;
    const given = value ?? {};
    if (typeof given !== 'object' || Array.isArray(given)) {
      throw InvalidRequest.of(type, 'must be a JSON object');
    }
    const beyond = limitError(given);
    if (beyond) throw new InvalidRequest([beyond]);
    return declaredFields(metatype, given);
  }
}

async function declaredFields(dtoClass: ClassConstructor<object>, given: object): Promise<unknown> {
  const dto = plainToInstance(dtoClass, given);
  const errors = (await checked(dto)).flatMap((error) => fieldErrors(error, ''));
  if (errors.length > 0) throw new InvalidRequest(errors.slice(0, ERRORS_MAX));
  return instanceToPlain(dto, { exposeUnsetFields: false });
}

function isDto(metatype: ArgumentMetadata['metatype']): metatype is ClassConstructor<object> {
  return metatype !== undefined && metatype !== Object && metatype !== String;
}

function checked(dto: object): Promise<ValidationError[]> {
  return validate(dto, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false },
  });
}

function fieldErrors(error: ValidationError, parent: string): readonly FieldError[] {
  const field = pathOf(error.property, parent);
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    message: rule === 'whitelistValidation' ? 'is not a field of this request' : message,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrors(child, field))];
}

function pathOf(property: string, parent: string): string {
  if (parent === '') return property;
  return /^\d+$/.test(property) ? `${parent}[${property}]` : `${parent}.${property}`;
}
