import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { permissionOf } from '../auth/permissions.ts';
import type { Permission } from '../auth/permissions.ts';

/** A route as its decorators state it. */
export interface Route {
  readonly method: string;
  /** Below the prefix, with its parameters: `/calls/:callId/extension`. */
  readonly path: string;
  readonly permission: Permission | undefined;
}

/** Every route of every controller, found as Nest finds them. */
export function routesOf(app: NestFastifyApplication): readonly Route[] {
  const scanner = new MetadataScanner();
  return [...app.get(ModulesContainer).values()]
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: Record<string, object> }).prototype;
      const prefix = textOf(PATH_METADATA, metatype as object);
      return scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        const method: unknown = handler && Reflect.getMetadata(METHOD_METADATA, handler);
        if (!handler || typeof method !== 'number') return [];
        return [
          {
            method: RequestMethod[method] ?? '',
            path: `/${prefix}/${textOf(PATH_METADATA, handler)}`.replace(/\/+$/, ''),
            permission: permissionOf(handler),
          },
        ];
      });
    });
}

function textOf(key: string, target: object): string {
  return String(Reflect.getMetadata(key, target)).replace(/^\/|\/$/g, '');
}
