import { QueryView, useTypedQuery } from '@samplan/web/data';
import { RadioGroup, Section, Stack, Text, TextField, useTranslation } from '@samplan/web/ui';
import { useDeferredValue, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { CoordinatorCandidatesQuery } from '../graphql/entry';
import type { RegisterFields } from './who';

export function CoordinatorChoice({ form, error }: { form: UseFormReturn<RegisterFields>; error: string | null }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const search = useDeferredValue(text.trim());
  return (
    <Section heading={t('entry.register.coordinator')}>
      <Stack gap="md">
        <TextField
          label={t('entry.register.search')}
          description={t('entry.register.searchHelp')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={search.length < 2 ? error : null}
        />
        {search.length < 2 ? null : <Found search={search} form={form} error={error} />}
      </Stack>
    </Section>
  );
}

function Found({ search, form, error }: { search: string; form: UseFormReturn<RegisterFields>; error: string | null }) {
  const { t } = useTranslation();
  const query = useTypedQuery(CoordinatorCandidatesQuery, { variables: { search } });
  return (
    <QueryView query={query}>
      {({ coordinatorCandidates }) =>
        coordinatorCandidates.length === 0 ? (
          <Text>{t('entry.register.nobody')}</Text>
        ) : (
          <RadioGroup
            legend={t('entry.register.choose')}
            name="coordinator"
            error={error}
            options={coordinatorCandidates.map(({ id, name, profession, unitName }) => ({
              value: id,
              label: name,
              description: [profession, unitName].filter(Boolean).join(' · '),
            }))}
            value={form.watch('coordinatorId')}
            onChange={(id) => form.setValue('coordinatorId', id, { shouldValidate: form.formState.isSubmitted })}
          />
        )
      }
    </QueryView>
  );
}
