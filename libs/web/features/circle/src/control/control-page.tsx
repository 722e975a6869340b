import { endsAccess, type LogControlFilterInput, useTypedQuery } from '@samplan/web/data';
import { NotFoundState, Page, Text, useTranslation } from '@samplan/web/ui';
import { dateInOslo } from '@samplan/shared/kernel';
import { useState } from 'react';
import { LogControlRulesQuery } from '../graphql/log-control';
import { ControlFilter } from './control-filter';
import { ControlFiles } from './control-files';
import { ControlHours } from './control-hours';
import { ControlSignals } from './control-signals';
import { ControlUses } from './control-uses';
import { ControlVisits } from './control-visits';
import { OpenWhenAsked } from './open-when-asked';

const day = 24 * 60 * 60 * 1000;
/** The last thirty days: long enough to see a habit. */
function lately(): LogControlFilterInput {
  const now = Date.now();
  return { from: dateInOslo(new Date(now - 29 * day)), to: dateInOslo(new Date(now)) };
}

/** For log control: what may be worth asking about, every visit behind it, and both as files. */
export function ControlPage() {
  const { t } = useTranslation();
  const [filter, setFilter] = useState(lately);
  const { data, fault } = useTypedQuery(LogControlRulesQuery, { variables: {} });
  if (endsAccess(fault)) return <NotFoundState />;
  const rules = data?.logControlRules;
  const chosen = JSON.stringify(filter);
  return (
    <Page title={t('places.logControl')} lead={t('logControl.lead')} width="wide">
      <Text subtle>{t('logControl.noted')}</Text>
      <ControlFilter filter={filter} units={rules?.units ?? []} onChoose={setFilter} />
      {rules ? <ControlSignals key={`signals ${chosen}`} filter={filter} rules={rules} /> : null}
      <OpenWhenAsked
        key={`visits ${chosen}`}
        heading={t('logControl.visits.heading')}
        open={t('logControl.visits.open')}
      >
        <ControlVisits filter={filter} />
      </OpenWhenAsked>
      <ControlFiles filter={filter} />
      <OpenWhenAsked heading={t('logControl.hours.heading')} open={t('logControl.hours.open')}>
        <ControlHours />
      </OpenWhenAsked>
      <OpenWhenAsked heading={t('logControl.uses.heading')} open={t('logControl.uses.open')}>
        <ControlUses />
      </OpenWhenAsked>
    </Page>
  );
}
