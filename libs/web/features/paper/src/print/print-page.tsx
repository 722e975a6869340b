import { type PaperPageQuery as Data, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, Page, paths, Section, Stack, Text, useLanguage, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { CopyTexts } from '../copy/copy-texts';
import { PaperPageQuery } from '../graphql/paper-page';
import { paperTopics } from '../logic/paper-topics';
import { DownloadConsents } from './download-consents';
import { DownloadHelpers } from './download-helpers';
import { DownloadPlan } from './download-plan';
import { LanguageChoice } from './language-choice';

/** Everything that can be taken out of the program: on paper, and as text for other systems. */
export function PrintPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(PaperPageQuery, {
    variables: { collaborationId },
    topics: paperTopics(collaborationId),
  });
  return (
    <Page
      title={t('paper.title')}
      lead={t('paper.lead')}
      above={<AppLink to={paths.plan(collaborationId)}>{t('paper.backToPlan')}</AppLink>}
    >
      <QueryView query={query}>{({ collaboration }) => <Choices collaboration={collaboration} />}</QueryView>
    </Page>
  );
}

function Choices({ collaboration }: { collaboration: Data['collaboration'] }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState(useLanguage());
  const { id, owner, myAccess, plan } = collaboration;
  const own = myAccess.relation === 'OWNER';
  const atWork = myAccess.relation === 'MEMBER' || myAccess.relation === 'COORDINATOR';
  const mayPrint = myAccess.actions.includes('plan:print');
  return (
    <Stack gap="xl">
      {mayPrint ? (
        <>
          <Text subtle>{own ? t('paper.carefulYou') : t('paper.careful', { name: owner.name.split(' ')[0]! })}</Text>
          <LanguageChoice value={language} onChange={setLanguage} />
          <Section heading={t('paper.helpers.heading')}>
            <DownloadHelpers collaborationId={id} language={language} />
          </Section>
          {myAccess.actions.includes('consent:read') ? (
            <DownloadConsents collaborationId={id} language={language} />
          ) : null}
          <Section heading={t(plan ? 'paper.plan.heading' : 'paper.plan.headingNoPlan')}>
            <DownloadPlan collaborationId={id} language={language} hasPlan={Boolean(plan)} />
          </Section>
        </>
      ) : (
        <Text>{t('paper.notHere')}</Text>
      )}
      {atWork ? (
        <Section heading={t('paper.copy.heading')}>
          <CopyTexts collaboration={collaboration} />
        </Section>
      ) : null}
      <Section heading={t('paper.easyHeading')}>
        <p>
          <AppLink to={paths.easyPlan(id)}>{t('paper.toEasy')}</AppLink>
        </p>
      </Section>
    </Stack>
  );
}
