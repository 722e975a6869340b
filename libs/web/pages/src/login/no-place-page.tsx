import { logout, useSession } from '@samplan/web/session';
import { Button, Notice, Page, Prose, Row, useTranslation } from '@samplan/web/ui';

/** Somebody proved who they are, and is nobody here yet, or any longer. */
export function NoPlacePage() {
  const { t } = useTranslation();
  const { hatEnded } = useSession();
  return (
    <Page
      title={t(hatEnded ? 'session.noPlace.ended' : 'session.noPlace.title')}
      lead={hatEnded ? undefined : t('session.noPlace.text')}
    >
      {hatEnded ? <Notice announce>{t('session.hats.ended')}</Notice> : null}
      <Prose>
        <ul>
          <li>{t('session.noPlace.invited')}</li>
          <li>{t('session.noPlace.citizen')}</li>
          <li>{t('session.noPlace.employee')}</li>
        </ul>
      </Prose>
      <Row>
        <Button onClick={() => void logout()}>{t('session.noPlace.logout')}</Button>
      </Row>
    </Page>
  );
}
