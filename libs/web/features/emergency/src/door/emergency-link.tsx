import { useTypedQuery } from '@samplan/web/data';
import { LinkButton, type LinkButtonProps, paths, useTranslation } from '@samplan/web/ui';
import { DoorQuery } from '../graphql/access';

/** The way in, for whoever may open where the municipality has turned it on. Elsewhere there is no such door. */
export function EmergencyLink({ link }: { link: Omit<LinkButtonProps, 'to'> }) {
  const { t } = useTranslation();
  const { data } = useTypedQuery(DoorQuery, { variables: {} });
  return data?.emergencyReadiness.on ? (
    <li>
      <LinkButton {...link} to={paths.emergency()}>
        {t('places.emergency')}
      </LinkButton>
    </li>
  ) : null;
}
