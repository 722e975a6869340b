import { LinkButton, Page, paths, Row, Text, useTranslation } from '@samplan/web/ui';

export function LoggedOutPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('session.loggedOut.title')} lead={t('session.loggedOut.text')}>
      <Text>{t('session.loggedOut.shared')}</Text>
      <Row>
        <LinkButton to={paths.login()}>{t('session.loggedOut.again')}</LinkButton>
      </Row>
    </Page>
  );
}
