import { QueryView, useTypedQuery } from '@samplan/web/data';
import { RadioGroup, Section, Stack, Text, TextField, useTranslation } from '@samplan/web/ui';
import { useDeferredValue, useId, useState } from 'react';
import { CoordinatorCandidatesQuery } from '../graphql/entry';

interface CoordinatorChoiceProps {
  /** The one that is chosen, by id. */
  value: string;
  onChange: (id: string) => void;
  error: string | null;
  asChild: boolean;
  onAsChild: (asChild: boolean) => void;
  asChildError: string | null;
}

export function CoordinatorChoice({ error, asChild, onAsChild, asChildError, ...choice }: CoordinatorChoiceProps) {
  const { t } = useTranslation();
  const name = useId();
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
        <RadioGroup
          legend={t('entry.register.which')}
          name={`${name}-which`}
          error={asChildError}
          options={[
            { value: 'coordinator', label: t('vocabulary.teamRole.COORDINATOR') },
            {
              value: 'child',
              label: t('vocabulary.teamRole.CHILD_COORDINATOR'),
              description: t('entry.register.asChildHelp'),
            },
          ]}
          value={asChild ? 'child' : 'coordinator'}
          onChange={(value) => onAsChild(value === 'child')}
        />
      </Stack>
    </Section>
  );
}

type FoundProps = Pick<CoordinatorChoiceProps, 'value' | 'onChange' | 'error'> & { search: string };

function Found({ search, value, onChange, error }: FoundProps) {
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
