import { QueryView, useTypedQuery } from '@samplan/web/data';
import { PhoneIcon, useTranslation } from '@samplan/web/ui';
import { CrisisStepsQuery } from '../graphql/crisis-steps';
import { usePlan } from '../words/plan-context';

/** On a phone the way to what helps stands first, when somebody has written it. */
export function CrisisJump() {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const query = useTypedQuery(CrisisStepsQuery, { variables: { collaborationId } });
  return (
    <QueryView query={query} loading={null} gone={null}>
      {({ collaboration }) =>
        collaboration.crisisSteps.length > 0 ? (
          <a className="ds-link pl-crisis__jump" href="#crisis">
            <PhoneIcon aria-hidden="true" /> {t('crisis.jump')}
          </a>
        ) : null
      }
    </QueryView>
  );
}
