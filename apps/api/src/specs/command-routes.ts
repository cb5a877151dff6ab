import type { OpenAPIObject } from '@nestjs/swagger';
import { COMMAND_ROLES } from '@grants/application';
import type { CommandRequest, Role } from '@grants/application';
import type { OpenedApi } from './opened-api.ts';
import { routesOf } from './routes.ts';

/** A route by which a command is given, ready to be posted to. */
export interface CommandRoute {
  readonly command: CommandRequest['type'];
  readonly role: Role;
  /** As the description names it: `/api/v1/calls/{callId}/extension`. */
  readonly template: string;
  /** With ids in the places of its parameters, those the description gives as examples. */
  readonly path: string;
}

/** Every route by which a command is given. */
export function commandRoutes(api: OpenedApi, document: OpenAPIObject): readonly CommandRoute[] {
  return routesOf(api.app).flatMap(({ path, permission }) => {
    if (permission?.kind !== 'gives') return [];
    const { command } = permission;
    const template = `/api/v1${path}`.replace(/:(\w+)/g, '{$1}');
    const [role] = COMMAND_ROLES[command];
    if (role === undefined) throw new Error(`nobody may give ${command}, and it has a route`);
    return [{ command, role, template, path: withExamples(template, document) }];
  });
}

function withExamples(template: string, document: OpenAPIObject): string {
  const parameters = document.paths[template]?.post?.parameters ?? [];
  return template.replace(/\{(\w+)\}/g, (_whole, name: string) => {
    const parameter = parameters.find((one) => 'name' in one && one.name === name);
    const example: unknown = parameter && 'example' in parameter ? parameter.example : undefined;
    const schema = parameter && 'schema' in parameter ? parameter.schema : undefined;
    const inSchema: unknown = schema && 'example' in schema ? schema.example : undefined;
    return String(example ?? inSchema);
  });
}
