import { type LogControlHoursQuery as Asked, QueryView, useTypedQuery } from '@samplan/web/data';
import { KeptForm, Text, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { LogControlHoursQuery } from '../graphql/log-control';
import { HoursForm } from './hours-form';
import { useHoursWords } from './use-hours-words';

export type UnitHours = Asked['logControlHours'][number];

/** When each kind of unit is at work: what the signal of reading outside working hours goes by. */
export function ControlHours() {
  const { t } = useTranslation();
  const query = useTypedQuery(LogControlHoursQuery, { variables: {} });
  return (
    <>
      <Text subtle>{t('logControl.hours.help', { signal: t('vocabulary.logSignal.OUTSIDE_HOURS') })}</Text>
      <QueryView query={query} gone={null}>
        {({ logControlHours }) => (
          <ul className="ci-visits">
            {logControlHours.map((hours) => (
              <KindRow key={hours.unitKind} hours={hours} onSaved={query.refetch} />
            ))}
          </ul>
        )}
      </QueryView>
    </>
  );
}

function KindRow({ hours, onSaved }: { hours: UnitHours; onSaved: () => void }) {
  const { t } = useTranslation();
  const words = useHoursWords();
  const [saved, setSaved] = useState(false);
  const kind = t(`vocabulary.unitKind.${hours.unitKind}`);
  const name = t('logControl.hours.editOf', { kind });
  return (
    <li className="ci-control-visit">
      <Text>
        <strong>{kind}</strong>
      </Text>
      <Text>{words(hours)}</Text>
      {hours.version === 0 ? (
        <Text size="sm" subtle>
          {t('logControl.hours.usual')}
        </Text>
      ) : null}
      <span role="status">{saved ? t('logControl.hours.saved') : ''}</span>
      <KeptForm label={t('logControl.hours.edit')} spoken={name} variant="secondary" adds={false}>
        {(form) => (
          <HoursForm
            hours={hours}
            label={name}
            onClose={form.onClose}
            onSaved={() => {
              form.onSaved();
              setSaved(true);
              onSaved();
            }}
            onClash={onSaved}
          />
        )}
      </KeptForm>
    </li>
  );
}
