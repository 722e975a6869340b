import { useSave, useTypedQuery } from '@samplan/web/data';
import { Select, TextField, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AddUnitRoleMutation, ProfessionalsQuery } from '../graphql/administration';
import { Form } from '../parts/form';
import type { InUnitProps } from './add-employee-form';
import { readRole, RoleFields } from './role-fields';

export function AddRoleForm({ unitId, onSaved, onClose }: InUnitProps) {
  const { t } = useTranslation();
  const [search, setSearch] = useState('');
  const saving = useSave(AddUnitRoleMutation, ({ addUnitRole }) => addUnitRole.errors);
  const query = useTypedQuery(ProfessionalsQuery, { variables: { search }, pause: search.trim().length < 2 });
  const found = query.data?.professionals ?? [];
  return (
    <Form
      label={t('organisations.administration.addRole')}
      saving={saving}
      onCancel={onClose}
      onSubmit={async (values) => {
        const input = { unitId, personId: values.text('personId'), ...readRole(values) };
        if (await saving.save({ input })) onSaved();
      }}
    >
      <TextField
        type="search"
        label={t('organisations.administration.findPerson')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
      />
      <Select
        name="personId"
        label={t('organisations.administration.person')}
        placeholder={t('organisations.form.choose')}
        options={found.map(({ id, name, profession }) => ({
          value: id,
          label: [name, profession].filter(Boolean).join(' · '),
        }))}
        error={saving.errors.fields['personId']}
      />
      <RoleFields errors={saving.errors.fields} />
    </Form>
  );
}
