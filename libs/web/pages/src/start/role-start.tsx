import { OverdueQuestions, QuestionsToAnswer } from '@samplan/web/features/circle';
import { type RoleWithoutPlans, useHat } from '@samplan/web/session';
import { InvitationsWaiting } from '@samplan/web/features/teams';
import { LinkButton, Page, paths, Row, Section, Text, useTranslation } from '@samplan/web/ui';
import { EmergencyWaiting } from './emergency-waiting';
import { firstName } from './first-name';
import { RoleWork } from './role-work';

/** For hats that see nobody's plan: says so, and why, instead of showing an empty page. */
export function RoleStart({ role }: { role: RoleWithoutPlans }) {
  const { t } = useTranslation();
  const hat = useHat();
  const facts = { municipality: hat.municipality.name, unit: hat.unitName ?? hat.municipality.name };
  return (
    <Page
      title={t('start.title')}
      heading={t('start.hello', { name: firstName(hat.name) })}
      lead={t(`start.role.${role}.lead`, facts)}
    >
      <InvitationsWaiting />
      <QuestionsToAnswer />
      <EmergencyWaiting />
      {role === 'COORDINATING_UNIT' ? <OverdueQuestions /> : null}
      {role === 'COORDINATING_UNIT' ? (
        <Row>
          <LinkButton to={paths.register()}>{t('places.register')}</LinkButton>
        </Row>
      ) : null}
      <Section heading={t(`start.role.${role}.can`)}>
        <Text>{t(`start.role.${role}.canText`)}</Text>
        <RoleWork role={role} />
      </Section>
      <Section heading={t(`start.role.${role}.why`)}>
        <Text>{t(`start.role.${role}.whyText`)}</Text>
      </Section>
    </Page>
  );
}
