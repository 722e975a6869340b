import { Button, Notice, Row, useTranslation } from '@samplan/web/ui';
import type { Following } from './use-follow';

/** For somebody who looks at, or writes in, another item than the meeting is at: a way along, never a push. */
export function WhereTheMeetingIs({ following }: { following: Following }) {
  const { t } = useTranslation();
  if (!following.elsewhere || !following.shown) return null;
  const { current, goToCurrent } = following;
  return (
    <Notice>
      <Row spread>
        <span>{current ? t('meetings.live.movedOn', { title: current.title }) : t('meetings.live.changedNone')}</span>
        {current ? (
          <Button variant="secondary" onClick={goToCurrent}>
            {t('meetings.live.goToCurrent')}
          </Button>
        ) : null}
      </Row>
    </Notice>
  );
}
