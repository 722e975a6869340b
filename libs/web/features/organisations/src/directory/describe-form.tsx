import { type DirectoryUnitQuery, useSave } from '@samplan/web/data';
import { TextArea, TextField, useTranslation } from '@samplan/web/ui';
import { DescribeUnitMutation } from '../graphql/directory';
import { Form } from '../parts/form';

interface DescribeFormProps {
  unit: DirectoryUnitQuery['directoryUnit'];
  onSaved: () => void;
  onClose: () => void;
}

export function DescribeForm({ unit, onSaved, onClose }: DescribeFormProps) {
  const { t } = useTranslation();
  const saving = useSave(DescribeUnitMutation, ({ describeUnit }) => describeUnit.errors);
  const { profile } = unit;
  const { fields } = saving.errors;
  return (
    <Form
      label={t('organisations.directory.describe')}
      saving={saving}
      onCancel={onClose}
      onSubmit={async (values) => {
        const saved = await saving.save({
          input: {
            unitId: unit.id,
            expectedVersion: profile.version,
            helpsWith: values.text('helpsWith'),
            tags: values.words('tags'),
            openingHours: values.text('openingHours'),
            phone: values.optional('phone'),
            email: values.optional('email'),
          },
        });
        if (saved) onSaved();
      }}
    >
      <TextArea
        name="helpsWith"
        defaultValue={profile.helpsWith}
        label={t('organisations.directory.helpsField')}
        description={t('organisations.directory.helpsHelp')}
        error={fields['helpsWith']}
        rows={5}
      />
      <TextField
        name="tags"
        defaultValue={profile.tags.join(', ')}
        label={t('organisations.directory.tagsField')}
        description={t('organisations.directory.tagsHelp')}
        error={fields['tags']}
        optional
      />
      <TextField
        name="phone"
        type="tel"
        defaultValue={profile.phone ?? ''}
        label={t('organisations.directory.phoneField')}
        description={t('organisations.directory.phoneHelp')}
        error={fields['phone']}
        optional
      />
      <TextField
        name="email"
        type="email"
        defaultValue={profile.email ?? ''}
        label={t('organisations.directory.emailField')}
        description={t('organisations.directory.emailHelp')}
        error={fields['email']}
        optional
      />
      <TextField
        name="openingHours"
        defaultValue={profile.openingHours}
        label={t('organisations.directory.hours')}
        error={fields['openingHours']}
        optional
      />
    </Form>
  );
}
