import { unitRoles } from '@samplan/shared/contracts';
import type { AddUnitRoleInput } from '@samplan/web/data';
import { DateField, Select, useTranslation } from '@samplan/web/ui';
import type { FormValues } from '../parts/form';

type UnitRole = AddUnitRoleInput['role'];

export const readRole = (values: FormValues) => ({
  role: values.text('role') as UnitRole,
  from: values.text('from'),
  until: values.optional('until'),
});

export function RoleFields({ errors }: { errors: Record<string, string> }) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        name="role"
        label={t('organisations.administration.role')}
        options={unitRoles.map((role) => {
          const value = role.toUpperCase() as UnitRole;
          return { value, label: t(`vocabulary.unitRole.${value}`) };
        })}
        error={errors['role']}
      />
      <DateField name="from" label={t('organisations.administration.from')} error={errors['from']} />
      <DateField
        name="until"
        label={t('organisations.administration.until')}
        description={t('organisations.administration.openEnd')}
        error={errors['until']}
        optional
      />
    </>
  );
}
