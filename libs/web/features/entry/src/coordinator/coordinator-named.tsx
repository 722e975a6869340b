import { Notice, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef } from 'react';

export interface Named {
  /** Of the person the collaboration is around. */
  name: string;
  coordinator: string;
}

/** Takes the focus: the form that was pressed is gone, and the person has moved down the list. */
export function CoordinatorNamed({ name, coordinator }: Named) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [name, coordinator]);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="success" announce>
        {t('entry.coordinator.done', { name, coordinator })}
      </Notice>
    </div>
  );
}
