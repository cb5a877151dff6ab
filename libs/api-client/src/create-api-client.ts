import createClient from 'openapi-fetch';
import type { ClientOptions } from 'openapi-fetch';
import type { paths } from './schema.ts';

/** The routes by which something is read. */
export type ReadPath = {
  [Path in keyof paths]: paths[Path] extends { get: object } ? Path : never;
}[keyof paths];

type Reading<Path extends ReadPath> = paths[Path] extends { get: infer Operation }
  ? Operation
  : never;

type Given<Parameters, Place extends string> =
  Parameters extends Partial<Record<Place, infer Values>> ? Values : never;

/** What a route is asked with: what stands in its path, and what behind the question mark. */
export interface Asked<Path extends ReadPath> {
  readonly path?: Given<Reading<Path> extends { parameters: infer All } ? All : never, 'path'>;
  readonly query?: Undefinable<
    NonNullable<Given<Reading<Path> extends { parameters: infer All } ? All : never, 'query'>>
  >;
}

/** A filter that is not set may be given as undefined; it is not sent. */
type Undefinable<Values> = { readonly [Name in keyof Values]?: Values[Name] | undefined };

/** What a route answers as JSON. */
export type AnswerOf<Path extends ReadPath> =
  Reading<Path> extends {
    responses: { 200: { content: { 'application/json': infer Answer } } };
  }
    ? Answer
    : never;

/** A client of the API: every path, parameter and answer as the published description has it. */
export interface ApiClient {
  /** Reads from a route. @throws what the API answers instead: problem details (RFC 9457) */
  read<Path extends ReadPath>(
    path: Path,
    asked: Asked<Path>,
    signal?: AbortSignal,
  ): Promise<AnswerOf<Path>>;
}

export function createApiClient(options: ClientOptions): ApiClient {
  const client = createClient<Record<string, { get: UntypedRoute }>>(options);
  return {
    async read(path, asked, signal) {
      const params = asked as UntypedRoute['parameters'];
      const { data, error } = await client.GET(path, { params, ...(signal && { signal }) });
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- what went wrong is data, as the API told it
      if (error !== undefined) throw error;
      return data as never;
    },
  };
}

/** A route as the fetching library sees it: the types of each are those of {@link ApiClient}. */
interface UntypedRoute {
  parameters: { path?: Record<string, string>; query?: Record<string, unknown> };
  responses: {
    200: { content: { 'application/json': unknown } };
    default: { content: { 'application/problem+json': unknown } };
  };
}
