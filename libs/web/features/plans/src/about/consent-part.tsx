import { type PlanAboutFragment, usePress, useTypedMutation } from '@samplan/web/data';
import { Button, Notice, Row, Section, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { EditPlanMutation } from '../graphql/plan-life';
import { asYes, YesChoice } from '../life/yes-choice';
import { useFilled } from '../points/fill';
import { PressForm } from '../life/press-form';
import { usePlan } from '../words/plan-context';

/** The yes to the plan itself: when and how, or the way to write it down. */
export function ConsentPart({ plan }: { plan: PlanAboutFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { can, name, reader } = usePlan();
  const own = reader === 'you';
  const press = usePress(useTypedMutation(EditPlanMutation));
  const [writing, setWriting] = useState(false);
  const [how, setHow] = useState('');
  const [missing, setMissing] = useState(false);
  const mayWrite = can('plan:edit') && !plan.consentOn;
  useFilled('plan-consent', () => mayWrite && !own && setWriting(true));
  const write = (consentHow: ReturnType<typeof asYes>): Promise<object | null> =>
    press.press({ input: { planId: plan.id, expectedVersion: plan.version, consentHow } });
  return (
    <Section heading={t('planLife.about.consent')} level={3} id="plan-consent" className="pl-text">
      <Text>
        {plan.consentOn && plan.consentHow
          ? t('planLife.yes.given', {
              how: t(`planLife.yes.${plan.consentHow}`).toLowerCase(),
              date: format.date(plan.consentOn, 'long'),
            })
          : t(own ? 'planLife.yes.missingYou' : 'planLife.yes.missing', { name })}
      </Text>
      {mayWrite && own ? (
        <>
          {press.problem ? <Notice tone="warning">{press.problem}</Notice> : null}
          <Row>
            <Button variant="secondary" busy={press.sending} onClick={() => void write('SIGNED')}>
              {t('planLife.yes.giveYou')}
            </Button>
          </Row>
        </>
      ) : null}
      {mayWrite && !own && !writing ? (
        <Row>
          <Button variant="secondary" onClick={() => setWriting(true)}>
            {t('planLife.yes.write', { name })}
          </Button>
        </Row>
      ) : null}
      {mayWrite && writing ? (
        <PressForm
          label={t('planLife.yes.write', { name })}
          save={t('common.action.save')}
          press={press}
          onSave={async () => {
            const given = asYes(how);
            setMissing(!given);
            return given && write(given);
          }}
          onSaved={() => setWriting(false)}
          onClose={() => setWriting(false)}
        >
          <YesChoice
            name="consentHow"
            personName={name}
            value={how || null}
            error={missing && !how ? t('errors.FIELD_REQUIRED') : press.fields['consentHow']}
            onChange={setHow}
          />
        </PressForm>
      ) : null}
    </Section>
  );
}
