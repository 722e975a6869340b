import { useLogout, useSession } from '@samplan/web/session';
import { Button, Notice, Page, Prose, Row, Text, useTranslation } from '@samplan/web/ui';

/** Somebody proved who they are, and is nobody here yet, or any longer. */
export function NoPlacePage() {
  const { t } = useTranslation();
  const { hatEnded, waits, prolong } = useSession();
  const logout = useLogout();
  const leave = (
    <Button variant={waits ? 'secondary' : 'primary'} onClick={() => void logout()}>
      {t('session.noPlace.logout')}
    </Button>
  );
  if (waits)
    return (
      <Page title={t('session.noPlace.waits')} lead={t('session.noPlace.waitsFor')}>
        <Text>{t('session.noPlace.waitsText')}</Text>
        <Row>
          <Button onClick={prolong}>{t('session.noPlace.waitsAgain')}</Button>
          {leave}
        </Row>
      </Page>
    );
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
      <Row>{leave}</Row>
    </Page>
  );
}
