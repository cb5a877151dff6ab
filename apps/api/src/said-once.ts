import type { OpenAPIObject } from '@nestjs/swagger';
import { PROBLEM_MEDIA_TYPE } from './problems/problem.ts';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Components = NonNullable<OpenAPIObject['components']>;
type Responses = NonNullable<Components['responses']>;
type Parameters = NonNullable<Components['parameters']>;

/**
 * The description with what nearly every route repeats, headers and problems, said once among its
 * components and referred to from the routes.
 */
export function saidOnce(document: OpenAPIObject): OpenAPIObject {
  const responses: Responses = {};
  const parameters: Parameters = {};
  for (const { get, post } of Object.values(document.paths)) {
    for (const operation of [get, post]) {
      if (!operation) continue;
      referToProblems(operation, responses);
      referToHeaders(operation, parameters);
    }
  }
  return { ...document, components: { ...document.components, responses, parameters } };
}

function referToProblems(operation: Operation, shared: Responses): void {
  for (const [status, response] of Object.entries(operation.responses)) {
    if (!response || !('content' in response)) continue;
    if (!response.content[PROBLEM_MEDIA_TYPE]) continue;
    const name = `Problem${status}`;
    shared[name] = response;
    operation.responses[status] = { $ref: `#/components/responses/${name}` };
  }
}

function referToHeaders(operation: Operation, shared: Parameters): void {
  operation.parameters = (operation.parameters ?? []).map((parameter) => {
    if (!('in' in parameter) || parameter.in !== 'header') return parameter;
    shared[parameter.name] = parameter;
    return { $ref: `#/components/parameters/${parameter.name}` };
  });
}
