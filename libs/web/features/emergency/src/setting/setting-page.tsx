import { type EmergencySettingQuery, QueryView, useTypedQuery } from '@samplan/web/data';
import { AppLink, ArrowLeftIcon, Notice, Page, paths, Stack, useFormat, useTranslation } from '@samplan/web/ui';
import { SettingQuery } from '../graphql/setting';
import { TurnOff } from './turn-off';
import { TurnOnForm } from './turn-on-form';

/** The municipality's own decision: on which law, for how long at a time, from when. */
export function SettingPage() {
  const { t } = useTranslation();
  const query = useTypedQuery(SettingQuery, { variables: {}, topics: [{ types: ['emergency.changed'] }] });
  return (
    <Page
      title={t('emergency.setting.title')}
      lead={t('emergency.setting.lead')}
      above={
        <AppLink to={paths.administration()}>
          <ArrowLeftIcon aria-hidden="true" /> {t('places.administration')}
        </AppLink>
      }
    >
      <QueryView query={query}>
        {({ emergencySetting }) =>
          emergencySetting ? (
            <Standing setting={emergencySetting} />
          ) : (
            <Stack gap="lg">
              <Notice heading={t('emergency.setting.off')}>
                <p>{t('emergency.setting.offText')}</p>
              </Notice>
              <TurnOnForm />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

type Setting = NonNullable<EmergencySettingQuery['emergencySetting']>;

function Standing({ setting }: { setting: Setting }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, legalGround, maxHours, from, until, setBy } = setting;
  const coming = Date.parse(from) > Date.now();
  const facts = [
    [t('emergency.setting.groundIs'), legalGround],
    [t('emergency.setting.hoursIs'), t('emergency.setting.hours', { count: maxHours })],
    [t('emergency.setting.fromIs'), format.date(from, 'long')],
    // The instant it ends is the first of the day after the last.
    [
      t('emergency.setting.untilIs'),
      until ? format.date(new Date(Date.parse(until) - 1).toISOString(), 'long') : t('emergency.setting.open'),
    ],
    [t('emergency.setting.setByIs'), setBy.name],
  ] as const;
  return (
    <Stack gap="lg">
      <Notice
        tone={coming ? 'info' : 'success'}
        heading={
          coming ? t('emergency.setting.coming', { date: format.date(from, 'long') }) : t('emergency.setting.on')
        }
      >
        <dl className="em-setting">
          {facts.map(([term, fact]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
        </dl>
      </Notice>
      <TurnOff id={id} />
    </Stack>
  );
}
