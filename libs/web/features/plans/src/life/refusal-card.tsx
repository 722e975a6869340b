import { dateInOslo } from '@samplan/shared/kernel';
import { type FragmentOf, readFragment, usePress, useTypedMutation } from '@samplan/web/data';
import {
  Button,
  Card,
  DateField,
  Heading,
  KeptForm,
  RadioGroup,
  Row,
  Stack,
  Text,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { AppealPlanRefusalMutation, RefusalView, SettlePlanRefusalMutation } from '../graphql/plan-life';
import { usePlan } from '../words/plan-context';
import { PressForm } from './press-form';
import { useTyped } from './use-typed';

/** A municipality's no: why, how long one may appeal and to whom, and what became of it. */
export function RefusalCard({ refusal: masked }: { refusal: FragmentOf<typeof RefusalView> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { can, name, reader } = usePlan();
  const refusal = readFragment(RefusalView, masked);
  const own = reader === 'you';
  const today = dateInOslo(new Date());
  const { status, appealBody: body } = refusal;
  const stands =
    status === 'UPHELD' && refusal.settledOn
      ? t('planLife.refusal.upheld', { date: format.date(refusal.settledOn, 'long') })
      : status === 'CHANGED' && refusal.settledOn
        ? t('planLife.refusal.changed', { date: format.date(refusal.settledOn, 'long') })
        : status === 'APPEALED' && refusal.appealedOn
          ? t('planLife.refusal.appealed', { body, date: format.date(refusal.appealedOn, 'long') })
          : refusal.appealBy < today
            ? t('planLife.refusal.appealOver', { date: format.date(refusal.appealBy, 'long') })
            : t(own ? 'planLife.refusal.canAppealYou' : 'planLife.refusal.canAppeal', {
                name,
                body,
                date: format.date(refusal.appealBy, 'long'),
              });
  const settled = status === 'UPHELD' || status === 'CHANGED';
  return (
    <Card as="article">
      <Stack gap="sm">
        <Heading level={3}>{t(`planLife.refusal.about${refusal.about}`)}</Heading>
        <Text className="pl-said" dir="auto">
          {refusal.grounds}
        </Text>
        <Text subtle>{t('planLife.refusal.decided', { date: format.date(refusal.decidedOn, 'long') })}</Text>
        <Text>
          <strong>{stands}</strong>
        </Text>
        {status === 'STANDING' && refusal.appealBy >= today && can('plan-refusal:appeal') ? (
          <Appeal id={refusal.id} version={refusal.version} />
        ) : null}
        {!settled && can('plan-refusal:record') ? (
          <KeptForm label={t('planLife.refusal.settle')} variant="secondary" adds={false}>
            {(form) => <SettleForm id={refusal.id} version={refusal.version} {...form} />}
          </KeptForm>
        ) : null}
      </Stack>
    </Card>
  );
}

function Appeal({ id, version }: { id: string; version: number }) {
  const { t } = useTranslation();
  const { name, reader } = usePlan();
  const press = usePress(useTypedMutation(AppealPlanRefusalMutation));
  const appeal = (): void =>
    void press.press({ input: { id, expectedVersion: version, appealedOn: dateInOslo(new Date()) } });
  return (
    <>
      <Row>
        <Button variant="secondary" busy={press.sending} onClick={appeal}>
          {t(reader === 'you' ? 'planLife.refusal.appealYou' : 'planLife.refusal.appeal', { name })}
        </Button>
      </Row>
      <Text subtle>{press.problem ?? t('planLife.refusal.appealHelp')}</Text>
    </>
  );
}

interface SettleFormProps {
  id: string;
  version: number;
  onSaved: () => void;
  onClose: () => void;
}

function SettleForm({ id, version, onSaved, onClose }: SettleFormProps) {
  const { t } = useTranslation();
  const press = usePress(useTypedMutation(SettlePlanRefusalMutation));
  const { typed, field, choice } = useTyped({ outcome: 'UPHELD', settledOn: dateInOslo(new Date()) }, press.fields);
  const outcome = typed.outcome === 'CHANGED' ? 'CHANGED' : 'UPHELD';
  return (
    <PressForm
      label={t('planLife.refusal.settle')}
      save={t('planLife.refusal.saveSettled')}
      sending={press.sending}
      problem={press.problem}
      onSave={() => press.press({ input: { id, expectedVersion: version, outcome, settledOn: typed.settledOn } })}
      onSaved={onSaved}
      onClose={onClose}
    >
      <RadioGroup
        {...choice('outcome')}
        legend={t('planLife.refusal.outcome')}
        options={(['UPHELD', 'CHANGED'] as const).map((value) => ({ value, label: t(`planLife.refusal.${value}`) }))}
      />
      <DateField {...field('settledOn')} label={t('planLife.refusal.settledOn')} />
    </PressForm>
  );
}
