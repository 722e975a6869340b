import { type OrganisationsQuery as Answer, QueryView, useSave, useTypedQuery } from '@samplan/web/data';
import { DateField, Paged, Section, Select, TextField, useFormat, useTranslation } from '@samplan/web/ui';
import { organisationTypes } from '@samplan/shared/contracts';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { AddOrganisationMutation, EditOrganisationMutation, OrganisationsQuery } from '../graphql/administration';
import { Disclose } from '../parts/disclose';
import { Form, type FormValues } from '../parts/form';

type Organisation = Answer['organisations']['nodes'][number];

export function Organisations() {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  return (
    <Section heading={t('organisations.administration.organisations')}>
      <Disclose label={t('organisations.administration.addOrganisation')}>
        {(close) => (
          <AddForm
            onClose={close}
            onSaved={() => {
              close();
              setRound((now) => now + 1);
            }}
          />
        )}
      </Disclose>
      <Paged>{(after, more) => <Part round={round} after={after} more={more} />}</Paged>
    </Section>
  );
}

interface PartProps {
  /** Changes when one has been added, by name wherever that is in the list. */
  round: number;
  after: string | null;
  more: (info: Answer['organisations']['pageInfo']) => ReactNode;
}

function Part({ round, after, more }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = useTypedQuery(OrganisationsQuery, { variables: { after } });
  const { refetch } = query;
  const seen = useRef(round);
  useEffect(() => {
    if (seen.current === round) return;
    seen.current = round;
    refetch();
  }, [round, refetch]);
  return (
    <QueryView query={query}>
      {({ organisations: { nodes, pageInfo } }) => (
        <>
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
                  {(close) => (
                    <EditForm
                      organisation={one}
                      onClose={close}
                      onSaved={() => {
                        close();
                        refetch();
                      }}
                    />
                  )}
                </Disclose>
              </li>
            ))}
          </ul>
          {more(pageInfo)}
        </>
      )}
    </QueryView>
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
