import { DragVerticalIcon, useTranslation } from '@samplan/web/ui';
import type { ComponentPropsWithoutRef } from 'react';

/** What one takes hold of to move something: by finger or mouse, or by arrow keys when it has the focus. */
export function Handle({ title, ...rest }: { title: string } & ComponentPropsWithoutRef<'button'>) {
  const { t } = useTranslation();
  return (
    <button {...rest} type="button" className="gl-handle" aria-label={t('goals.order.handle', { title })}>
      <DragVerticalIcon aria-hidden="true" />
    </button>
  );
}
