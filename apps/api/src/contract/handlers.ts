import type { INestApplication } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import {
  RESOLVER_NAME_METADATA,
  RESOLVER_PROPERTY_METADATA,
  RESOLVER_TYPE_METADATA,
} from '@nestjs/graphql/dist/graphql.constants.js';
import { type AccessDeclaration, accessOf } from '@samplan/api/platform/authz';

export interface Handler {
  /** `Query.session`, `Collaboration.plan`, `POST /auth/logout`. */
  name: string;
  kind: 'query' | 'mutation' | 'field' | 'rest';
  access: AccessDeclaration | undefined;
}

const verbs = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'ALL', 'OPTIONS', 'HEAD', 'SEARCH'];

/** Every handler the program has, found the way the framework finds them. */
export function handlers(app: INestApplication): Handler[] {
  const discovery = app.get(DiscoveryService);
  const scanner = app.get(MetadataScanner);
  return [...discovery.getProviders(), ...discovery.getControllers()].flatMap(({ instance, metatype }) => {
    if (!instance || typeof instance !== 'object' || !metatype) return [];
    const prototype = Object.getPrototypeOf(instance) as object;
    return scanner
      .getAllMethodNames(prototype)
      .flatMap((method) => describe(metatype, (prototype as Record<string, object>)[method]!, method));
  });
}

function describe(owner: object, handler: object, method: string): Handler[] {
  const access = accessOf(handler);
  const verb = Reflect.getMetadata(METHOD_METADATA, handler) as number | undefined;
  if (verb !== undefined) {
    const path = [Reflect.getMetadata(PATH_METADATA, owner), Reflect.getMetadata(PATH_METADATA, handler)]
      .join('/')
      .replace(/\/+/g, '/');
    return [{ name: `${verbs[verb]} /${path.replace(/^\//, '')}`, kind: 'rest', access }];
  }
  const type = Reflect.getMetadata(RESOLVER_TYPE_METADATA, handler) as string | undefined;
  if (type === 'Query' || type === 'Mutation') {
    const name = (Reflect.getMetadata(RESOLVER_NAME_METADATA, handler) as string | undefined) ?? method;
    return [{ name: `${type}.${name}`, kind: type === 'Query' ? 'query' : 'mutation', access }];
  }
  if (Reflect.getMetadata(RESOLVER_PROPERTY_METADATA, handler)) {
    return [{ name: `${owner instanceof Function ? owner.name : 'field'}.${method}`, kind: 'field', access }];
  }
  return [];
}
