import type { EmergencyAccessQuery } from '@samplan/web/data';
import { Card, EmptyState, Heading, PhoneText, Section, Stack, useTranslation } from '@samplan/web/ui';

type Step = EmergencyAccessQuery['emergencyAccess']['crisisSteps'][number];

export function Steps({ steps }: { steps: readonly Step[] }) {
  const { t } = useTranslation();
  return (
    <Section heading={t('emergency.access.steps')}>
      {steps.length === 0 ? (
        <EmptyState title={t('emergency.access.noSteps')}>{t('emergency.access.noStepsText')}</EmptyState>
      ) : (
        <Stack gap="sm">
          {steps.map(({ id, earlyWarning, steps: what, whoDoes, whoToCall }) => (
            <Card key={id} as="article" dense aria-label={earlyWarning}>
              <Heading level={3} size="2xs">
                {earlyWarning}
              </Heading>
              <p className="em-does">{what}</p>
              {whoDoes ? <Fact label={t('crisis.who')} text={whoDoes} /> : null}
              {whoToCall ? <Fact label={t('crisis.call')} text={whoToCall} /> : null}
            </Card>
          ))}
        </Stack>
      )}
    </Section>
  );
}

const Fact = ({ label, text }: { label: string; text: string }) => (
  <p>
    <span className="sp-subtle">{label}:</span> <PhoneText>{text}</PhoneText>
  </p>
);
