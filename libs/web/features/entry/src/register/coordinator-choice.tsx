import { QueryView, useTypedQuery } from '@samplan/web/data';
import { RadioGroup, Section, Stack, Text, TextField, useTranslation } from '@samplan/web/ui';
import { useDeferredValue, useState } from 'react';
import { CoordinatorCandidatesQuery } from '../graphql/entry';

interface CoordinatorChoiceProps {
  /** The one that is chosen, by id. */
  value: string;
  onChange: (id: string) => void;
  error: string | null;
}

export function CoordinatorChoice({ error, ...choice }: CoordinatorChoiceProps) {
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
        {search.length < 2 ? null : <Found search={search} error={error} {...choice} />}
      </Stack>
    </Section>
  );
}

function Found({ search, value, onChange, error }: CoordinatorChoiceProps & { search: string }) {
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
            value={value}
            onChange={onChange}
          />
        )
      }
    </QueryView>
  );
}
