import { type HatRole, useHat } from '@samplan/web/session';
import { NotFoundState } from '@samplan/web/ui';
import type { ComponentType } from 'react';

/** A page that is there for one role; for others there is no such page. The server decides for itself. */
export function forRole<Props extends object>(role: HatRole, Page: ComponentType<Props>): ComponentType<Props> {
  return function PageForRole(props: Props) {
    return useHat().roles.includes(role) ? <Page {...props} /> : <NotFoundState />;
  };
}
