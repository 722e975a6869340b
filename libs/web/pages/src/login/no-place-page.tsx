import { logout } from '@samplan/web/session';
import { Button, Page, Prose, Row, useTranslation } from '@samplan/web/ui';

/** Somebody proved who they are, and is nobody here yet. */
export function NoPlacePage() {
  const { t } = useTranslation();
  return (
    <Page title={t('session.noPlace.title')} lead={t('session.noPlace.text')}>
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
