/** One field of a request that is not as it must be. */
export interface FieldError {
  /** Path of the field in the body, a query parameter, a path parameter, or a header's name. */
  readonly field: string;
  readonly message: string;
}

/** A request that was refused at the edge because of its shape; nothing of it was looked at. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';

  constructor(readonly errors: readonly FieldError[]) {
    super(errors.map(({ field, message }) => `${field} ${message}`).join('; '));
  }

  static of(field: string, message: string): InvalidRequest {
    return new InvalidRequest([{ field, message }]);
  }
}
