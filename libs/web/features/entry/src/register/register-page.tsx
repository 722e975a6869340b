import { AppLink, Notice, Page, paths, Row, Stack, Text, useFormat, useTranslation, Button } from '@samplan/web/ui';
import { useState } from 'react';
import { RegisterForm, type Registered } from './register-form';

/** The coordinating unit registers somebody and opens the collaboration. What was typed is gone once it is done. */
export function RegisterPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [done, setDone] = useState<Registered | null>(null);
  const back = <AppLink to={paths.start()}>{t('entry.register.back')}</AppLink>;
  if (!done) {
    return (
      <Page title={t('entry.register.title')} lead={t('entry.register.lead')} above={back}>
        <RegisterForm onDone={setDone} />
      </Page>
    );
  }
  return (
    <Page title={t('entry.register.doneTitle')} above={back}>
      <Stack gap="md">
        <Notice tone="success" announce>
          <Text>{t('entry.register.doneText', { name: done.name, coordinator: done.coordinator })}</Text>
          {done.bornOn ? <Text>{t('entry.register.doneBorn', { date: format.date(done.bornOn) })}</Text> : null}
        </Notice>
        <Row>
          <Button variant="secondary" onClick={() => setDone(null)}>
            {t('entry.register.another')}
          </Button>
        </Row>
      </Stack>
    </Page>
  );
}
