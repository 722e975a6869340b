import { type FragmentOf, readFragment } from '@samplan/web/data';
import { Section, useTranslation } from '@samplan/web/ui';
import { PlanAboutView } from '../graphql/plan-page';
import { usePlan } from '../words/plan-context';
import { ConsentPart } from './consent-part';
import { PeriodPart } from './period-part';
import { TextPart } from './text-part';

type Masked = { plan: FragmentOf<typeof PlanAboutView> };

/** What gives strength stands with what matters: it is where a plan begins. */
export function Resources({ plan: masked }: Masked) {
  const { t } = useTranslation();
  const { name, reader } = usePlan();
  const plan = readFragment(PlanAboutView, masked);
  const you = reader === 'you';
  return (
    <TextPart
      plan={plan}
      field="resources"
      id="resources"
      level={2}
      heading={t(you ? 'planLife.about.resourcesYou' : 'planLife.about.resources', { name })}
      help={t(you ? 'planLife.about.resourcesEmptyYou' : 'planLife.about.resourcesEmpty', { name })}
      text={plan.resources ?? null}
    />
  );
}

/** What each does, whom else one must work with, for how long, and the yes. */
export function AboutPlan({ plan: masked }: Masked) {
  const { t } = useTranslation();
  const { name, reader } = usePlan();
  const plan = readFragment(PlanAboutView, masked);
  return (
    <Section heading={t('planLife.about.title')} id="about">
      <div className="pl-about">
        <TextPart
          plan={plan}
          field="ownContribution"
          id="own-contribution"
          heading={t(reader === 'you' ? 'planLife.about.ownContributionYou' : 'planLife.about.ownContribution', {
            name,
          })}
          text={plan.ownContribution ?? null}
        />
        <TextPart
          plan={plan}
          field="kinContribution"
          id="kin-contribution"
          heading={t('planLife.about.kinContribution')}
          text={plan.kinContribution ?? null}
        />
        <TextPart
          plan={plan}
          field="neededCooperation"
          id="needed-cooperation"
          heading={t('planLife.about.neededCooperation')}
          help={t('planLife.about.neededCooperationHelp')}
          text={plan.neededCooperation ?? null}
        />
        <PeriodPart plan={plan} />
        <ConsentPart plan={plan} />
      </div>
    </Section>
  );
}
