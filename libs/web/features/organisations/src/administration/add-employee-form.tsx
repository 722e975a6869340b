import { useSave } from '@samplan/web/data';
import { useTranslation } from '@samplan/web/ui';
import { AddEmployeeMutation } from '../graphql/administration';
import { Form } from '../parts/form';
import { EmployeeFields, readEmployee } from './employee-fields';
import { readRole, RoleFields } from './role-fields';

export interface InUnitProps {
  unitId: string;
  onSaved: () => void;
  onClose: () => void;
}

export function AddEmployeeForm({ unitId, onSaved, onClose }: InUnitProps) {
  const { t } = useTranslation();
  const saving = useSave(AddEmployeeMutation, ({ addEmployee }) => addEmployee.errors);
  return (
    <Form
      label={t('organisations.administration.addEmployee')}
      saving={saving}
      onCancel={onClose}
      onSubmit={async (values) => {
        if (await saving.save({ input: { unitId, ...readEmployee(values), ...readRole(values) } })) onSaved();
      }}
    >
      <EmployeeFields staff={null} errors={saving.errors.fields} />
      <RoleFields errors={saving.errors.fields} />
    </Form>
  );
}
