import { type GoalsPageQuery, QueryView, readFragment, useTypedQuery } from '@samplan/web/data';
import { KeptForm, Section, Text, useTranslation } from '@samplan/web/ui';
import { BesideGoalsQuery, ProfessionalPlanView, ServiceOfferView } from '../graphql/beside-goals';
import { usePlan } from '../words/plan-context';
import { OfferCard } from './offer-card';
import { OfferForm } from './offer-form';
import { PlanCard } from './plan-card';
import { PlanForm } from './plan-form';

/** What services can and cannot, and the plans they keep elsewhere. Empty parts are there for those who can fill them. */
export function BesideGoals({ team }: { team: GoalsPageQuery['collaboration']['team'] }) {
  const { t } = useTranslation();
  const { collaborationId, can, reader, name } = usePlan();
  const query = useTypedQuery(BesideGoalsQuery, {
    variables: { collaborationId },
    topics: [{ collaborationId, types: ['professional_plan.changed', 'service_offer.changed', 'circle.changed'] }],
  });
  const units = [...new Map(team.flatMap(({ unit }) => (unit ? [[unit.id, unit] as const] : []))).values()];
  return (
    <QueryView query={query} gone={null} loading={null}>
      {({ collaboration }) => {
        const offers = readFragment(ServiceOfferView, collaboration.serviceOffers);
        const plans = readFragment(ProfessionalPlanView, collaboration.professionalPlans);
        return (
          <div className="gl-beside">
            {offers.length > 0 || can('service-offer:edit') ? (
              <Section heading={t('goals.offers.title')} id="offers">
                <Text subtle>{t(reader === 'you' ? 'goals.offers.lead' : 'goals.offers.leadOther', { name })}</Text>
                {offers.length > 0 ? (
                  <ul className="sp-lines">
                    {offers.map((offer) => (
                      <OfferCard key={offer.id} offer={offer} units={units} />
                    ))}
                  </ul>
                ) : null}
                {can('service-offer:edit') ? (
                  <KeptForm label={t('goals.offers.add')} variant="secondary">
                    {(form) => <OfferForm offer={null} units={units} {...form} />}
                  </KeptForm>
                ) : null}
              </Section>
            ) : null}
            {plans.length > 0 || can('professional-plan:edit') ? (
              <Section heading={t('goals.plans.title')} id="plans">
                <Text subtle>{t('goals.plans.lead')}</Text>
                {plans.length > 0 ? (
                  <ul className="sp-lines">
                    {plans.map((plan) => (
                      <PlanCard key={plan.id} plan={plan} units={units} />
                    ))}
                  </ul>
                ) : null}
                {can('professional-plan:edit') ? (
                  <KeptForm label={t('goals.plans.add')} variant="secondary">
                    {(form) => <PlanForm plan={null} units={units} {...form} />}
                  </KeptForm>
                ) : null}
              </Section>
            ) : null}
          </div>
        );
      }}
    </QueryView>
  );
}
