import { graphql, type OwnerNewsQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  Card,
  ChatIcon,
  CountBadge,
  LinkButton,
  LoadingState,
  paths,
  Row,
  Section,
  Stack,
  Text,
  useTranslation,
} from '@samplan/web/ui';
import { firstName } from './first-name';

const OwnerNewsDocument = graphql(`
  query OwnerNews($collaborationId: ID!) {
    collaboration(id: $collaborationId) {
      id
      lookedLastWeek
      owner {
        id
        name
      }
      myAccess {
        relation
        actions
      }
      thread {
        id
        unreadCount
      }
    }
  }
`);

/** To say something, and to know who has looked: one press each. */
export function OwnerNews({ collaborationId }: { collaborationId: string }) {
  const query = useTypedQuery(OwnerNewsDocument, { variables: { collaborationId }, topics: [{ collaborationId }] });
  return (
    <QueryView query={query} loading={<LoadingState lines={2} />} gone={null}>
      {({ collaboration }) => (
        <Stack gap="xl">
          {collaboration.myAccess.actions.includes('thread:read') ? <Say collaboration={collaboration} /> : null}
          {collaboration.lookedLastWeek === null ? null : (
            <Looked id={collaboration.id} count={collaboration.lookedLastWeek} />
          )}
        </Stack>
      )}
    </QueryView>
  );
}

function Say({ collaboration: { id, thread, owner, myAccess } }: { collaboration: OwnerNewsQuery['collaboration'] }) {
  const { t } = useTranslation();
  const unread = t('start.say.unread', { count: thread.unreadCount });
  const text =
    myAccess.relation === 'OWNER' ? t('start.say.text') : t('start.say.textRelative', { name: firstName(owner.name) });
  return (
    <Section heading={t('start.say.title')} aside={<CountBadge count={thread.unreadCount} label={unread} />}>
      <Card variant="tinted">
        <Text>
          {thread.unreadCount > 0 ? `${unread}. ` : ''}
          {text}
        </Text>
        <Row>
          <LinkButton to={paths.thread(id)} icon={<ChatIcon aria-hidden="true" />}>
            {t(thread.unreadCount > 0 ? 'start.say.read' : 'start.say.open')}
          </LinkButton>
        </Row>
      </Card>
    </Section>
  );
}

function Looked({ id, count }: { id: string; count: number }) {
  const { t } = useTranslation();
  return (
    <Section heading={t('start.looked.title')}>
      <Text>{count === 0 ? t('start.looked.none') : t('start.looked.some', { count })}</Text>
      <p>
        <AppLink to={paths.looks(id)}>{t('start.looked.open')}</AppLink>
      </p>
    </Section>
  );
}
