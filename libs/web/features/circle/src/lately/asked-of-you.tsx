import { QueryView, useTypedQuery } from '@samplan/web/data';
import { Card, LinkButton, paths, Row, Section, Text, useTranslation } from '@samplan/web/ui';
import { RequestsWaitingQuery } from '../graphql/who-sees';

/** On the start page of whoever can say yes: there is something to answer. Nothing when there is not. */
export function AskedOfYou({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(RequestsWaitingQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['consent_request.changed', 'circle.changed'] }],
  });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ whoSees }) =>
        whoSees.requests.length === 0 ? null : (
          <Section heading={t('start.asked.title')}>
            <Card>
              <Text>{t('start.asked.waiting', { count: whoSees.requests.length })}</Text>
              <Row>
                <LinkButton variant="secondary" to={paths.consentTable(collaborationId)}>
                  {t('start.asked.open')}
                </LinkButton>
              </Row>
            </Card>
          </Section>
        )
      }
    </QueryView>
  );
}
