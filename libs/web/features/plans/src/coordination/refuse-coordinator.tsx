import { onThisDevice, QueryView, useTypedMutation, useTypedQuery } from '@samplan/web/data';
import { KeptForm, useTranslation } from '@samplan/web/ui';
import { AppealSettingQuery, RecordCoordinatorRefusalMutation } from '../graphql/coordinator-refusals';
import { RefusalForm } from '../life/refusal-form';

interface RefuseCoordinatorProps {
  collaborationId: string;
  name: string;
  onDone: () => void;
}

/** For the coordinating unit, where nobody coordinates: a no, with why and how to appeal. */
export function RefuseCoordinator({ name, onDone, ...rest }: RefuseCoordinatorProps) {
  const { t } = useTranslation();
  return (
    <KeptForm
      label={t('planLife.refusal.unit.record')}
      spoken={t('planLife.refusal.unit.recordFor', { name })}
      adds={false}
    >
      {({ onSaved, onClose }) => {
        const saved = (): void => {
          onSaved();
          onDone();
        };
        return <Decide name={name} {...rest} onSaved={saved} onClose={onClose} />;
      }}
    </KeptForm>
  );
}

interface DecideProps extends Omit<RefuseCoordinatorProps, 'onDone'> {
  onSaved: () => void;
  onClose: () => void;
}

function Decide({ name, ...rest }: DecideProps) {
  const { t } = useTranslation();
  const mutation = useTypedMutation(RecordCoordinatorRefusalMutation);
  const query = useTypedQuery(AppealSettingQuery, { variables: {} });
  return (
    <QueryView query={query}>
      {({ planSetting }) => (
        <RefusalForm
          name={name}
          label={t('planLife.refusal.unit.recordFor', { name })}
          whoSees={t('planLife.refusal.unit.whoSees', { name })}
          setting={planSetting}
          mutation={mutation}
          // Of a collaboration the unit has no part in.
          draft={{ collaborationId: onThisDevice, key: `refusal:${rest.collaborationId}` }}
          {...rest}
        />
      )}
    </QueryView>
  );
}
