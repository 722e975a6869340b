import { ChatIcon, LinkButton, Notice, paths, Row, useTranslation } from '@samplan/web/ui';

export type Answer = { kind: 'declined' | 'named' } | { kind: 'accepted' | 'acceptedTeam'; openedId: string | null };

/** The answer is in; whoever said yes goes on from here, or learns what they wait for. */
export function AnsweredNotice({ answer }: { answer: Answer }) {
  const { t } = useTranslation();
  const openedId = 'openedId' in answer ? answer.openedId : null;
  return (
    <>
      <Notice tone="success" announce>
        <p>
          <strong>{t(`teams.${answer.kind}`)}</strong>
        </p>
        {'openedId' in answer && !openedId ? <p>{t('teams.acceptedWaits')}</p> : null}
      </Notice>
      {openedId ? (
        <Row>
          <LinkButton to={paths.thread(openedId)} icon={<ChatIcon aria-hidden="true" />}>
            {t('teams.writeToTeam')}
          </LinkButton>
          <LinkButton to={paths.plan(openedId)} variant="secondary">
            {t('teams.openPlan')}
          </LinkButton>
        </Row>
      ) : null}
    </>
  );
}
