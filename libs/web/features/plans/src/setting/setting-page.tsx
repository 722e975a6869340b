import {
  onThisDevice,
  type PlanSettingPageQuery,
  QueryView,
  usePress,
  useTypedMutation,
  useTypedQuery,
} from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  LinkButton,
  Page,
  paths,
  Row,
  Stack,
  Text,
  TextField,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { PlanSettingQuery, SetPlanSettingMutation } from '../graphql/plan-templates';
import { PressForm } from '../life/press-form';
import { ChangedSince } from '../drafts/changed-since';
import { useTypedKept } from '../drafts/use-typed-kept';

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
            <SettingForm setting={planSetting} />
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
  const stands = {
    activeMonths: String(setting.activeMonths),
    reviewMonths: String(setting.reviewMonths),
    escalationDays: String(setting.escalationDays),
    appealWeeks: String(setting.appealWeeks),
    appealBody: setting.appealBody,
  };
  const begunOn = useRef(setting.version);
  const { typed, field, isBehind, rebase, ...kept } = useTypedKept(stands, press.fields, {
    collaborationId: onThisDevice,
    key: 'plan-setting',
    version: begunOn.current,
  });
  const isTyped = (Object.keys(stands) as (keyof typeof stands)[]).some((name) => typed[name] !== stands[name]);
  useEffect(() => {
    if (isTyped) return;
    begunOn.current = setting.version;
    rebase(setting.version);
  }, [isTyped, setting.version, rebase]);
  // What others decide meanwhile is not written over before it has been told that they did.
  const isChanged = isTyped && setting.version > begunOn.current;
  const [saved, setSaved] = useState('');
  const written = Object.values(typed).join('\n');
  const save = async (): Promise<object | null> => {
    const through = await press.press({
      input: {
        expectedVersion: Math.max(setting.version, begunOn.current),
        activeMonths: asNumber(typed.activeMonths),
        reviewMonths: asNumber(typed.reviewMonths),
        escalationDays: asNumber(typed.escalationDays),
        appealWeeks: asNumber(typed.appealWeeks),
        appealBody: typed.appealBody,
      },
    });
    begunOn.current = through?.setPlanSetting.setting?.version ?? begunOn.current;
    return through;
  };
  return (
    <PressForm
      label={t('places.planSetting')}
      save={t('planLife.setting.save')}
      press={press}
      onSave={save}
      onSaved={() => setSaved(written)}
      kept={kept}
    >
      {isBehind || isChanged ? <ChangedSince /> : null}
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
      <span className="sp-save-state" data-state="saved" role="status">
        {saved === written ? t('planLife.setting.saved') : ''}
      </span>
    </PressForm>
  );
}
