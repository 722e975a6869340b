import type { RoleWithoutPlans } from '@samplan/web/session';
import { lazyPart, LinkButton, LoadingState, paths, Row, useTranslation } from '@samplan/web/ui';
import { Suspense } from 'react';

const UnitLoads = lazyPart(['organisations'], async () => (await import('./unit-loads')).UnitLoads);

/** What a role in a unit comes for. */
export function RoleWork({ role }: { role: RoleWithoutPlans }) {
  const { t } = useTranslation();
  switch (role) {
    case 'ADMINISTRATOR':
      return (
        <Row>
          <LinkButton to={paths.administration()}>{t('places.administration')}</LinkButton>
          <LinkButton to={paths.importFile()} variant="secondary">
            {t('places.importFile')}
          </LinkButton>
        </Row>
      );
    case 'COORDINATING_UNIT':
      return (
        <Row>
          <LinkButton to={paths.coordination()}>{t('places.coordination')}</LinkButton>
        </Row>
      );
    case 'LOG_CONTROL':
      return (
        <Row>
          <LinkButton to={paths.logControl()}>{t('places.logControl')}</LinkButton>
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
