import { type PlanSettingPageQuery, QueryView, usePress, useTypedMutation, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  LinkButton,
  LiveRegion,
  Page,
  paths,
  Row,
  Stack,
  Text,
  TextField,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { PlanSettingQuery, SetPlanSettingMutation } from '../graphql/plan-templates';
import { PressForm } from '../life/press-form';
import { useTyped } from '../life/use-typed';

/** What the municipality decides about all its plans. */
export function SettingPage() {
  const { t } = useTranslation();
  const query = useTypedQuery(PlanSettingQuery, { variables: {}, topics: [{ types: ['plan_setting.changed'] }] });
  return (
    <Page
      title={t('places.planSetting')}
      lead={t('planLife.setting.lead')}
      above={
        <AppLink to={paths.administration()}>
          <ArrowLeftIcon aria-hidden="true" /> {t('organisations.administration.back')}
        </AppLink>
      }
    >
      <QueryView query={query}>
        {({ planSetting }) => (
          <Stack gap="lg">
            <SettingForm key={planSetting.version} setting={planSetting} />
            <Row>
              <LinkButton variant="secondary" to={paths.planTemplates()}>
                {t('places.planTemplates')}
              </LinkButton>
            </Row>
          </Stack>
        )}
      </QueryView>
    </Page>
  );
}

const numbers = ['activeMonths', 'reviewMonths', 'escalationDays', 'appealWeeks'] as const;
const ranges = {
  activeMonths: 'months',
  reviewMonths: 'months',
  escalationDays: 'days',
  appealWeeks: 'weeks',
} as const;

/** What is no number is none at all, and is refused beside its field. */
const asNumber = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : 0);

function SettingForm({ setting }: { setting: PlanSettingPageQuery['planSetting'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const press = usePress(useTypedMutation(SetPlanSettingMutation));
  const [saved, setSaved] = useState(false);
  const { typed, field } = useTyped(
    {
      activeMonths: String(setting.activeMonths),
      reviewMonths: String(setting.reviewMonths),
      escalationDays: String(setting.escalationDays),
      appealWeeks: String(setting.appealWeeks),
      appealBody: setting.appealBody,
    },
    press.fields,
  );
  const save = (): Promise<object | null> =>
    press.press({
      input: {
        expectedVersion: setting.version,
        activeMonths: asNumber(typed.activeMonths),
        reviewMonths: asNumber(typed.reviewMonths),
        escalationDays: asNumber(typed.escalationDays),
        appealWeeks: asNumber(typed.appealWeeks),
        appealBody: typed.appealBody,
      },
    });
  return (
    <PressForm
      label={t('places.planSetting')}
      save={t('planLife.setting.save')}
      sending={press.sending}
      problem={press.problem}
      onSave={save}
      onSaved={() => setSaved(true)}
    >
      <Text subtle>
        {setting.setAt && setting.setBy
          ? t('planLife.setting.setBy', { name: setting.setBy.name, date: format.date(setting.setAt, 'long') })
          : t('planLife.setting.defaults')}
      </Text>
      {numbers.map((name) => (
        <TextField
          key={name}
          {...field(name)}
          label={t(`planLife.setting.${name}`)}
          description={t(`planLife.setting.${ranges[name]}`)}
          inputMode="numeric"
        />
      ))}
      <TextField {...field('appealBody')} label={t('planLife.setting.appealBody')} />
      <LiveRegion>{saved ? t('planLife.setting.saved') : ''}</LiveRegion>
    </PressForm>
  );
}
