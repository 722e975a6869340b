import { NotFoundState } from '@samplan/web/ui';
import type { ComponentType } from 'react';
import type { HatRole } from './logic/hat';
import { useHat } from './session-context';

/** A page that is there for some roles; for others there is no such page. The server decides for itself. */
export function forRoles<Props extends object>(
  roles: readonly HatRole[],
  Page: ComponentType<Props>,
): ComponentType<Props> {
  return function PageForRoles(props: Props) {
    return useHat().roles.some((role) => roles.includes(role)) ? <Page {...props} /> : <NotFoundState />;
  };
}
