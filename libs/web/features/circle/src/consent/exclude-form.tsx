import { type CircleMemberViewFragment, usePress, useTypedMutation } from '@samplan/web/data';
import {
  Button,
  FormProblem,
  Notice,
  RadioGroup,
  Row,
  Select,
  Stack,
  TextField,
  useTranslation,
} from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { ExcludeByNameMutation, ExcludeEmployeeMutation } from '../graphql/change-circle';
import { useCircle } from './circle-context';
import { PreviewBox } from './preview-box';

interface ExcludeFormProps {
  people: readonly CircleMemberViewFragment[];
  onClose: () => void;
}

/** One who sees the plan today is chosen, so that what changes can be shown; anybody else is named. */
export function ExcludeForm({ people, onClose }: ExcludeFormProps) {
  const { t } = useTranslation();
  const { id: collaborationId } = useCircle();
  const employees = new Map(
    people.flatMap(({ person, unit }) =>
      person?.kind === 'PROFESSIONAL'
        ? [[person.id, unit ? t('consent.nameFrom', { name: person.name, unit: unit.name }) : person.name]]
        : [],
    ),
  );
  const [how, setHow] = useState(employees.size > 0 ? 'near' : 'named');
  const [personId, setPersonId] = useState('');
  const [name, setName] = useState('');
  const near = usePress(useTypedMutation(ExcludeEmployeeMutation), onClose);
  const [stays, setStays] = useState(false);
  const named = usePress(useTypedMutation(ExcludeByNameMutation), ({ excludeByName }) => {
    if (excludeByName.namesakeStays) setStays(true);
    else onClose();
  });
  const { sending, problem, fields } = how === 'near' ? near : named;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (how === 'near') void near.press({ input: { collaborationId, personId } });
    else void named.press({ input: { collaborationId, name } });
  };
  if (stays)
    return (
      <Stack gap="md">
        <Notice announce>{t('consent.excludeNamesake', { name: name.trim() })}</Notice>
        <Row>
          <Button variant="secondary" onClick={onClose}>
            {t('consent.table.done')}
          </Button>
        </Row>
      </Stack>
    );
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.exclude')}>
      <Stack gap="md">
        {employees.size > 0 ? (
          <RadioGroup
            name="how"
            legend={t('consent.excludeHow')}
            value={how}
            onChange={setHow}
            options={[
              { value: 'near', label: t('consent.excludeNear') },
              { value: 'named', label: t('consent.excludeByName') },
            ]}
          />
        ) : null}
        {how === 'near' ? (
          <>
            <Select
              label={t('consent.excludeWho')}
              placeholder={t('consent.excludeChoose')}
              value={personId}
              onChange={(event) => setPersonId(event.target.value)}
              options={[...employees].map(([value, label]) => ({ value, label }))}
              error={fields['personId']}
            />
            <PreviewBox input={personId ? { excludeEmployee: { collaborationId, personId } } : null} />
          </>
        ) : (
          <TextField
            label={t('consent.excludeName')}
            description={t('consent.excludeNameHelp')}
            value={name}
            autoComplete="off"
            onChange={(event) => setName(event.target.value)}
            error={fields['name']}
          />
        )}
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('consent.excludeDo')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
