import { RequestPipe } from '../validation/request.pipe.ts';
import { EligibilityBody } from './eligibility.dto.ts';

/**
 * The body of an eligibility request, read as the route reads it: for callers without HTTP.
 *
 * @throws InvalidRequest naming every field that is wrong
 */
export async function eligibilityRequestOf(body: unknown): Promise<EligibilityBody> {
  const read = await new RequestPipe().transform(body, { type: 'body', metatype: EligibilityBody });
  return read as EligibilityBody;
}
