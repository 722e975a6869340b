import { type EmergencyOpeningsQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import { useHat } from '@samplan/web/session';
import {
  AppLink,
  ArrowLeftIcon,
  EmptyState,
  Page,
  Paged,
  paths,
  PersonLine,
  Tag,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { OpeningsQuery } from '../graphql/afterwards';

/** Who has opened in an emergency, from where and why: where the notice leads. */
export function OpeningsPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const own = useHat().ownerOf === collaborationId;
  return (
    <Page
      title={t('emergency.openings.title')}
      lead={t(own ? 'emergency.openings.leadOwner' : 'emergency.openings.lead')}
      above={
        <AppLink to={paths.plan(collaborationId)}>
          <ArrowLeftIcon aria-hidden="true" /> {t('emergency.openings.back')}
        </AppLink>
      }
    >
      <Paged>{(after, more) => <Part collaborationId={collaborationId} after={after} more={more} />}</Paged>
    </Page>
  );
}

interface PartProps {
  collaborationId: string;
  after: string | null;
  more: (info: { hasNextPage: boolean; endCursor?: string | null }) => React.ReactNode;
}

function Part({ collaborationId, after, more }: PartProps) {
  const { t } = useTranslation();
  const query = useTypedQuery(OpeningsQuery, {
    variables: { collaborationId, after },
    topics: [{ types: ['emergency.changed', 'notice.added'] }],
  });
  return (
    <QueryView query={query}>
      {({ emergencyOpenings: { nodes, pageInfo } }) => (
        <>
          {nodes.length === 0 ? (
            <EmptyState title={t('emergency.openings.none')}>{t('emergency.openings.noneText')}</EmptyState>
          ) : (
            <ul className="sp-lines">
              {nodes.map((opening) => (
                <li key={opening.id}>
                  <Opening opening={opening} />
                </li>
              ))}
            </ul>
          )}
          {more(pageInfo)}
        </>
      )}
    </QueryView>
  );
}

type Opened = EmergencyOpeningsQuery['emergencyOpenings']['nodes'][number];

function Opening({ opening }: { opening: Opened }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { openedBy, unit, reason, legalGround, openedAt, endsAt, reviewedAt } = opening;
  const running = Date.parse(endsAt) > Date.now();
  return (
    <div className="em-opening">
      <PersonLine
        name={openedBy.name}
        initials={openedBy.initials}
        detail={unit ? t('emergency.openings.from', { unit: unit.name }) : null}
      />
      <p className="em-does">{reason}</p>
      <p className="sp-subtle">
        {t(running ? 'emergency.openings.running' : 'emergency.openings.ended', {
          when: format.dateRange(openedAt, endsAt),
        })}
        {'. '}
        {t('emergency.openings.ground', { ground: legalGround })}
      </p>
      <p>
        <Tag tone={reviewedAt ? 'success' : 'neutral'}>
          {reviewedAt
            ? t('emergency.openings.reviewed', { date: format.date(reviewedAt, 'long') })
            : t('emergency.openings.waiting')}
        </Tag>
      </p>
    </div>
  );
}
