import type { UnitStaffQuery } from '@samplan/web/data';
import { TextField, useTranslation } from '@samplan/web/ui';
import type { FormValues } from '../parts/form';

type Staff = UnitStaffQuery['unitStaff']['nodes'][number];

export const readEmployee = (values: FormValues) => ({
  givenName: values.text('givenName'),
  familyName: values.text('familyName'),
  profession: values.optional('profession'),
  workPhone: values.optional('workPhone'),
  workEmail: values.optional('workEmail'),
  employeeNumber: values.optional('employeeNumber'),
  competences: values.words('competences'),
});

export function EmployeeFields({ staff, errors }: { staff: Staff | null; errors: Record<string, string> }) {
  const { t } = useTranslation();
  const names = staff?.person.name.split(' ') ?? [];
  const before: Record<string, string | null | undefined> = {
    givenName: names.slice(0, -1).join(' '),
    familyName: names.at(-1),
    profession: staff?.person.profession,
    employeeNumber: staff?.facts?.employeeNumber,
    workPhone: staff?.facts?.workPhone,
    workEmail: staff?.facts?.workEmail,
    competences: staff?.facts?.competences.join(', '),
  };
  const fields = [
    ['givenName', false],
    ['familyName', false],
    ['profession', true],
    ['employeeNumber', true],
    ['workPhone', true],
    ['workEmail', true],
    ['competences', true],
  ] as const;
  return fields.map(([name, optional]) => (
    <TextField
      key={name}
      name={name}
      defaultValue={before[name] ?? ''}
      label={t(`organisations.administration.${name}`)}
      description={name === 'competences' ? t('organisations.directory.tagsHelp') : undefined}
      error={errors[name]}
      optional={optional}
    />
  ));
}
