import { QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, paths, Section, useTranslation } from '@samplan/web/ui';
import { NeedsLineQuery } from '../graphql/needs';
import { byNeedState } from '../logic/needs';
import { usePlan } from '../words/plan-context';

/** Beside the plan: that something waits, and for how long. Nothing while nothing does. */
export function NeedsLine() {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const query = useTypedQuery(NeedsLineQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['need.changed', 'circle.changed'] }],
  });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ collaboration }) => {
        const { waiting } = byNeedState(collaboration.needs.map((need) => ({ ...need, stateSince: '' })));
        const [longest] = waiting;
        if (!longest) return null;
        return (
          <Section heading={t('needs.page')} level={2}>
            <p className="nd-line">
              <AppLink to={paths.needs(collaborationId)}>{t('needs.line', { count: waiting.length })}</AppLink>
              <span className="sp-subtle">
                {longest.waitedDays === 0
                  ? t('needs.newToday')
                  : t('needs.waitedLongest', { count: longest.waitedDays })}
              </span>
            </p>
          </Section>
        );
      }}
    </QueryView>
  );
}
