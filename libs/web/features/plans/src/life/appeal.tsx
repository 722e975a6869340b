import { dateInOslo } from '@samplan/shared/kernel';
import { type RefusalViewFragment, usePress, useTypedMutation } from '@samplan/web/data';
import { AskFirst, Button, Row, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { AppealPlanRefusalMutation, TakeBackAppealMutation } from '../graphql/plan-life';
import { usePlan } from '../words/plan-context';

/** Appealing while there is time, and taking the appeal back until it is settled. */
export function Appeal({ refusal }: { refusal: RefusalViewFragment }) {
  const { can } = usePlan();
  const inTime = refusal.appealBy >= dateInOslo(new Date());
  if (refusal.status === 'STANDING' && inTime && can('plan-refusal:appeal')) return <SendAppeal refusal={refusal} />;
  if (refusal.status === 'APPEALED' && can('plan-refusal:take-back'))
    return <TakeBack refusal={refusal} inTime={inTime} />;
  return null;
}

function SendAppeal({ refusal: { id, version, about } }: { refusal: RefusalViewFragment }) {
  const { t } = useTranslation();
  const { can, name, reader } = usePlan();
  const press = usePress(useTypedMutation(AppealPlanRefusalMutation));
  const appeal = (): void =>
    void press.press({ input: { id, expectedVersion: version, appealedOn: dateInOslo(new Date()) } });
  const label = t(reader === 'you' ? 'planLife.refusal.appealYou' : 'planLife.refusal.appeal', { name });
  const help = t(about === 'PLAN' ? 'planLife.refusal.appealHelp' : 'planLife.refusal.appealHelpUnit');
  return (
    <>
      {can('plan-refusal:take-back') ? (
        <Row>
          <Button variant="secondary" busy={press.sending} onClick={appeal}>
            {label}
          </Button>
        </Row>
      ) : (
        <AskFirst
          variant="secondary"
          label={label}
          question={t('planLife.refusal.appealAsk', { name })}
          yes={t('planLife.refusal.appealAskYes')}
          busy={press.sending}
          onYes={appeal}
        />
      )}
      {press.anyProblem ? <Text role="alert">{press.anyProblem}</Text> : <Text subtle>{help}</Text>}
    </>
  );
}

function TakeBack({ refusal: { id, version, appealBy }, inTime }: { refusal: RefusalViewFragment; inTime: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const press = usePress(useTypedMutation(TakeBackAppealMutation));
  const question = inTime
    ? t('planLife.refusal.takeBackAsk', { date: format.date(appealBy, 'long') })
    : t('planLife.refusal.takeBackAskLate');
  return (
    <>
      <AskFirst
        variant="tertiary"
        label={t('planLife.refusal.takeBack')}
        question={question}
        yes={t('planLife.refusal.takeBackYes')}
        busy={press.sending}
        onYes={() => void press.press({ input: { id, expectedVersion: version } })}
      />
      {press.anyProblem ? <Text role="alert">{press.anyProblem}</Text> : null}
    </>
  );
}
