import { usePress, useTypedMutation } from '@samplan/web/data';
import { Button, FormProblem, Row, Select, Stack, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { MakePersonalLinkMutation } from '../graphql/ways-in';
import type { LinkReceiver } from './links';
import type { ShownLink } from './new-link';

interface MakeLinkProps {
  collaborationId: string;
  receivers: readonly LinkReceiver[];
  onMade: (link: ShownLink) => void;
}

export function MakeLink({ collaborationId, receivers, onMade }: MakeLinkProps) {
  const { t } = useTranslation();
  const [personId, setPersonId] = useState('');
  const [missing, setMissing] = useState(false);
  const receiver = receivers.find(({ person }) => person.id === personId);
  const { press, sending, fields, problem } = usePress(
    useTypedMutation(MakePersonalLinkMutation),
    ({ makePersonalLink: { link } }) => {
      if (link && receiver) onMade({ ...link, name: receiver.person.name });
    },
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(!receiver);
    if (receiver) void press({ input: { collaborationId, personId, purpose: receiver.purpose } });
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('entry.links.title')}>
      <Stack gap="md">
        <Select
          label={t('entry.links.who')}
          placeholder={t('entry.links.choose')}
          value={personId}
          onChange={(event) => setPersonId(event.target.value)}
          options={receivers.map(({ person, purpose }) => ({
            value: person.id,
            label: `${person.name} (${t(`entry.links.relation.${purpose}`)})`,
          }))}
          error={missing && !receiver ? t('errors.FIELD_REQUIRED') : fields['personId']}
        />
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" variant="secondary" busy={sending}>
            {t('entry.links.make')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
