import type { RoleWithoutPlans } from '@samplan/web/session';
import { LinkButton, LoadingState, paths, Row, useTranslation } from '@samplan/web/ui';
import { lazy, Suspense } from 'react';

const UnitLoads = lazy(async () => ({ default: (await import('@samplan/web/features/organisations')).UnitLoads }));

/** What a role in a unit comes for. */
export function RoleWork({ role }: { role: RoleWithoutPlans }) {
  const { t } = useTranslation();
  switch (role) {
    case 'ADMINISTRATOR':
      return (
        <Row>
          <LinkButton to={paths.administration()}>{t('organisations.administration.title')}</LinkButton>
          <LinkButton to={paths.importFile()} variant="secondary">
            {t('organisations.administration.import')}
          </LinkButton>
        </Row>
      );
    case 'COORDINATING_UNIT':
      return (
        <Row>
          <LinkButton to={paths.coordination()}>{t('organisations.coordination.title')}</LinkButton>
        </Row>
      );
    case 'LOG_CONTROL':
      return (
        <Row>
          <LinkButton to={paths.logControl()}>{t('logControl.title')}</LinkButton>
        </Row>
      );
    case 'UNIT_LEADER':
      return (
        <Suspense fallback={<LoadingState />}>
          <UnitLoads />
        </Suspense>
      );
  }
}
