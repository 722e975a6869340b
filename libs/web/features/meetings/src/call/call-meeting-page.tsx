import { QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, ArrowLeftIcon, LoadingState, Notice, Page, paths, useTranslation } from '@samplan/web/ui';
import { CallMeetingCircleQuery } from '../graphql/call-meeting';
import { CallForm } from './call-form-view';
import '../styles/agenda.css';

export function CallMeetingPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(CallMeetingCircleQuery, { variables: { collaborationId } });
  const above = (
    <AppLink to={paths.meetings(collaborationId)}>
      <ArrowLeftIcon aria-hidden="true" /> {t('meetings.page.back')}
    </AppLink>
  );
  const loading = (
    <Page title={t('meetings.call.title')} above={above}>
      <LoadingState lines={8} />
    </Page>
  );
  return (
    <QueryView query={query} loading={loading}>
      {({ collaboration }) => {
        const allowed = collaboration.myAccess.actions.includes('meeting:call');
        return (
          <Page
            title={t('meetings.call.title')}
            lead={allowed ? t('meetings.call.intro', { name: collaboration.owner.name }) : undefined}
            above={above}
          >
            {allowed ? <CallForm circle={collaboration} /> : <Notice>{t('meetings.call.notAllowed')}</Notice>}
          </Page>
        );
      }}
    </QueryView>
  );
}
