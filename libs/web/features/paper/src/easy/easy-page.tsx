import { type PaperPageQuery as Data, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, Button, EmptyState, Page, paths, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { PaperPageQuery } from '../graphql/paper-page';
import { easySteps } from '../logic/easy-steps';
import { paperTopics } from '../logic/paper-topics';
import { EasyCard } from './easy-card';

/** The plan in few words, one thing at a time or all on one page. */
export function EasyPage({ collaborationId }: { collaborationId: string }) {
  const { t } = useTranslation();
  const query = useTypedQuery(PaperPageQuery, {
    variables: { collaborationId, easy: true },
    topics: paperTopics(collaborationId),
  });
  return (
    <QueryView query={query}>
      {({ collaboration }) => {
        const own = collaboration.myAccess.relation === 'OWNER';
        const name = collaboration.owner.name.split(' ')[0]!;
        const { plan } = collaboration;
        const heading = plan
          ? t(own ? 'paper.easy.headingYou' : 'paper.easy.heading', { name })
          : t(own ? 'paper.easy.headingNoPlanYou' : 'paper.easy.headingNoPlan', { name });
        return (
          <Page
            title={t(plan ? 'paper.easy.title' : 'paper.easyHeading')}
            heading={heading}
            above={
              <AppLink to={paths.plan(collaborationId)}>
                {t(plan ? 'paper.easy.back' : 'paper.easy.backNoPlan')}
              </AppLink>
            }
          >
            <Steps collaboration={collaboration} name={own ? null : name} />
          </Page>
        );
      }}
    </QueryView>
  );
}

function Steps({ collaboration, name }: { collaboration: Data['collaboration']; name: string | null }) {
  const { t } = useTranslation();
  const steps = easySteps(collaboration, Date.now());
  const [wanted, setWanted] = useState(0);
  const [all, setAll] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // Somebody else may have taken away what one stood at.
  const at = Math.min(wanted, steps.length - 1);
  useEffect(() => {
    if (moved.current) heading.current?.focus();
  }, [at]);
  if (steps.length === 0) return <EmptyState title={t('paper.easy.empty')} />;
  const go = (to: number): void => {
    moved.current = true;
    setWanted(to);
  };
  return (
    <div className="pa-easy">
      {all ? (
        steps.map((step, index) => <EasyCard key={index} step={step} name={name} />)
      ) : (
        <>
          <p className="pa-easy__place">{t('paper.easy.place', { at: at + 1, of: steps.length })}</p>
          <EasyCard step={steps[at]!} name={name} headingRef={heading} />
          <div className="pa-easy__moves">
            {at > 0 ? (
              <Button variant="secondary" data-size="lg" onClick={() => go(at - 1)}>
                {t('paper.easy.previous')}
              </Button>
            ) : null}
            {at < steps.length - 1 ? (
              <Button data-size="lg" onClick={() => go(at + 1)}>
                {t('paper.easy.next')}
              </Button>
            ) : (
              <Button data-size="lg" onClick={() => go(0)}>
                {t('paper.easy.again')}
              </Button>
            )}
          </div>
        </>
      )}
      <p>
        <Button variant="tertiary" aria-pressed={all} onClick={() => setAll(!all)}>
          {t('paper.easy.all')}
        </Button>
      </p>
    </div>
  );
}
