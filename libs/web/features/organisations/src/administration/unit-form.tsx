import { unitKinds } from '@samplan/shared/contracts';
import { type DirectoryUnitQuery, useSave, useWholeList } from '@samplan/web/data';
import { DateField, Select, TextField, useTranslation } from '@samplan/web/ui';
import { AddUnitMutation, EditUnitMutation, OrganisationsQuery } from '../graphql/administration';
import { Form, type FormValues } from '../parts/form';

type Unit = DirectoryUnitQuery['directoryUnit'];

interface UnitFormProps {
  /** Null for a new one. */
  unit: Unit | null;
  onSaved: () => void;
  onClose: () => void;
}

export function UnitForm({ unit, onSaved, onClose }: UnitFormProps) {
  const { t } = useTranslation();
  const adding = useSave(AddUnitMutation, ({ addUnit }) => addUnit.errors);
  const editing = useSave(EditUnitMutation, ({ editUnit }) => editUnit.errors);
  const saving = unit ? editing : adding;
  const read = (values: FormValues) => ({
    name: values.text('name'),
    kind: values.text('kind') as Unit['kind'],
    organisationId: values.text('organisationId'),
    code: values.optional('code'),
    zone: values.optional('zone'),
    from: values.optional('from'),
    until: values.optional('until'),
  });
  return (
    <Form
      label={unit ? t('organisations.administration.facts') : t('organisations.administration.addUnit')}
      saving={saving}
      onCancel={onClose}
      onSubmit={async (values) => {
        const saved = unit
          ? await editing.save({ input: { id: unit.id, expectedVersion: unit.version, ...read(values) } })
          : await adding.save({ input: read(values) });
        if (saved) onSaved();
      }}
    >
      <UnitFields unit={unit} errors={saving.errors.fields} />
    </Form>
  );
}

function UnitFields({ unit, errors }: { unit: Unit | null; errors: Record<string, string> }) {
  const { t } = useTranslation();
  const organisations = useWholeList(OrganisationsQuery, {}, (data) => data.organisations);
  return (
    <>
      <TextField
        name="name"
        defaultValue={unit?.name ?? ''}
        label={t('organisations.administration.name')}
        error={errors['name']}
      />
      <Select
        name="kind"
        defaultValue={unit?.kind ?? 'HOME_CARE'}
        label={t('organisations.administration.kind')}
        options={unitKinds.map((kind) => {
          const value = kind.toUpperCase() as Unit['kind'];
          return { value, label: t(`vocabulary.unitKind.${value}`) };
        })}
        error={errors['kind']}
      />
      <Select
        // What can be chosen comes after the form; only then can the unit's own be chosen in it.
        key={organisations.length}
        name="organisationId"
        defaultValue={unit?.organisation?.id ?? ''}
        label={t('organisations.administration.organisation')}
        placeholder={t('organisations.form.choose')}
        options={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        error={errors['organisationId']}
      />
      <TextField
        name="code"
        defaultValue={unit?.code ?? ''}
        label={t('organisations.administration.code')}
        description={t('organisations.administration.codeHelp')}
        error={errors['code']}
        optional
      />
      <TextField
        name="zone"
        defaultValue={unit?.zone ?? ''}
        label={t('organisations.administration.zone')}
        error={errors['zone']}
        optional
      />
      <DateField
        name="from"
        defaultValue={unit?.from ?? ''}
        label={t('organisations.administration.from')}
        error={errors['from']}
        optional
      />
      <DateField
        name="until"
        defaultValue={unit?.until ?? ''}
        label={t('organisations.administration.until')}
        description={t('organisations.administration.openEnd')}
        error={errors['until']}
        optional
      />
    </>
  );
}
