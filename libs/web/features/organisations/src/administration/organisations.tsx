import { type OrganisationsQuery as Answer, QueryView, useSave, useTypedQuery } from '@samplan/web/data';
import { DateField, Section, Select, TextField, useFormat, useTranslation } from '@samplan/web/ui';
import { organisationTypes } from '@samplan/shared/contracts';
import { AddOrganisationMutation, EditOrganisationMutation, OrganisationsQuery } from '../graphql/administration';
import { Disclose } from '../parts/disclose';
import { Form, type FormValues } from '../parts/form';

type Organisation = Answer['organisations']['nodes'][number];

export function Organisations() {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useTypedQuery(OrganisationsQuery, { variables: {} });
  const saved = (close: () => void) => () => {
    close();
    query.refetch();
  };
  return (
    <Section heading={t('organisations.administration.organisations')}>
      <Disclose label={t('organisations.administration.addOrganisation')}>
        {(close) => <AddForm onClose={close} onSaved={saved(close)} />}
      </Disclose>
      <QueryView query={query}>
        {({ organisations: { nodes } }) => (
          <ul className="sp-lines">
            {nodes.map((one) => (
              <li key={`${one.id} ${one.version}`} className="or-line">
                <div>
                  <strong>{one.name}</strong>
                  <p className="sp-subtle">
                    {[
                      t(`vocabulary.organisationType.${one.type}`),
                      one.organisationNumber,
                      one.until && `${t('organisations.administration.until')}: ${format.date(one.until)}`,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
                <Disclose label={t('organisations.administration.editOrganisation', { name: one.name })}>
                  {(close) => <EditForm organisation={one} onClose={close} onSaved={saved(close)} />}
                </Disclose>
              </li>
            ))}
          </ul>
        )}
      </QueryView>
    </Section>
  );
}

interface Closing {
  onSaved: () => void;
  onClose: () => void;
}

const read = (values: FormValues) => ({
  name: values.text('name'),
  type: (values.text('type') || 'MUNICIPALITY') as Organisation['type'],
  organisationNumber: values.optional('organisationNumber'),
  from: values.optional('from'),
  until: values.optional('until'),
});

function AddForm({ onSaved, onClose }: Closing) {
  const { t } = useTranslation();
  const saving = useSave(AddOrganisationMutation, ({ addOrganisation }) => addOrganisation.errors);
  return (
    <Form
      label={t('organisations.administration.addOrganisation')}
      saving={saving}
      onCancel={onClose}
      onSubmit={async (values) => {
        if (await saving.save({ input: read(values) })) onSaved();
      }}
    >
      <Fields organisation={null} errors={saving.errors.fields} />
    </Form>
  );
}

function EditForm({ organisation, onSaved, onClose }: Closing & { organisation: Organisation }) {
  const { t } = useTranslation();
  const saving = useSave(EditOrganisationMutation, ({ editOrganisation }) => editOrganisation.errors);
  const { id, version: expectedVersion } = organisation;
  return (
    <Form
      label={t('organisations.administration.editOrganisation', { name: organisation.name })}
      saving={saving}
      onCancel={onClose}
      onSubmit={async (values) => {
        if (await saving.save({ input: { id, expectedVersion, ...read(values) } })) onSaved();
      }}
    >
      <Fields organisation={organisation} errors={saving.errors.fields} />
    </Form>
  );
}

function Fields({ organisation, errors }: { organisation: Organisation | null; errors: Record<string, string> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        name="name"
        defaultValue={organisation?.name ?? ''}
        label={t('organisations.administration.name')}
        error={errors['name']}
      />
      <Select
        name="type"
        defaultValue={organisation?.type ?? 'MUNICIPALITY'}
        label={t('organisations.administration.type')}
        options={organisationTypes.map((type) => {
          const value = type.toUpperCase() as Organisation['type'];
          return { value, label: t(`vocabulary.organisationType.${value}`) };
        })}
        error={errors['type']}
      />
      <TextField
        name="organisationNumber"
        inputMode="numeric"
        defaultValue={organisation?.organisationNumber ?? ''}
        label={t('organisations.administration.number')}
        error={errors['organisationNumber']}
        optional
      />
      <DateField
        name="until"
        defaultValue={organisation?.until ?? ''}
        label={t('organisations.administration.until')}
        description={t('organisations.administration.openEnd')}
        error={errors['until']}
        optional
      />
      <input type="hidden" name="from" defaultValue={organisation?.from ?? ''} />
    </>
  );
}
