import { AppLink, Notice, paths, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef } from 'react';
import { useCircle } from './circle-context';

/** Somebody who was typed, and has been let in. */
export interface NewHere {
  name: string;
  byNumber: boolean;
}

/** Says how somebody new comes in: by the link that the coordinator makes. */
export function LetIn({ who }: { who: NewHere }) {
  const { name, byNumber } = who;
  const { t } = useTranslation();
  const { id, records } = useCircle();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [who]);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="success" announce>
        {records ? (
          <>
            <p>{t(byNumber ? 'consent.new.byNumber' : 'consent.new.makeLink', { name })}</p>
            <AppLink to={paths.reach(id)}>{t('consent.new.toLinks')}</AppLink>
          </>
        ) : (
          <p>{t('consent.new.linkComes', { name })}</p>
        )}
      </Notice>
    </div>
  );
}
