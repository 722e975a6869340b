import { SetMetadata } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';

export type AccessDeclaration =
  { kind: 'action'; action: Action } | { kind: 'public'; reason: string } | { kind: 'inherits'; reason: string };

const KEY = 'samplan:access';

/** The operation asks to do this action; a hat must be on. Written as a literal, so the endpoint can be read alone. */
export const Access = (action: Action): MethodDecorator => declare({ kind: 'action', action });

/** The operation is open to anybody; the reason is printed in the committed list of public operations. */
export const PublicAccess = (reason: string): MethodDecorator => declare({ kind: 'public', reason });

/** A field whose data comes from its parent or from a scoped loader; the operation above it has declared. */
export const Inherits = (reason: string): MethodDecorator => declare({ kind: 'inherits', reason });

function declare(declaration: AccessDeclaration): MethodDecorator {
  return SetMetadata(KEY, declaration);
}

/** What a handler declares; undefined when it forgot. */
export function accessOf(handler: object): AccessDeclaration | undefined {
  return Reflect.getMetadata(KEY, handler) as AccessDeclaration | undefined;
}
