import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { Action } from '@samplan/shared/contracts';
import { contextOf, forbidden, unauthenticated } from '@samplan/api/platform/request';
import { accessOf } from './access.decorator';
import { narrowActions } from './narrow';

/** Actions one may take once logged in, before a hat is chosen. */
const beforeHat: ReadonlySet<Action> = new Set([
  'session:choose-hat',
  'session:list',
  'session:end',
  'personal-link:use',
]);

/** Lock 1: a handler that declares nothing does not run, for anybody. */
@Injectable()
export class AccessGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    const declaration = accessOf(execution.getHandler());
    if (!declaration) {
      throw new Error(`${execution.getClass().name}.${execution.getHandler().name} declares no access`);
    }
    if (declaration.kind !== 'action') return true;
    const { facts } = contextOf(execution);
    if (!facts.session || (!facts.viewer && !beforeHat.has(declaration.action))) throw unauthenticated();
    if (facts.session.kind === 'code' && !narrowActions.has(declaration.action)) throw forbidden();
    return true;
  }
}
