import { usePress, useTypedMutation } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, Text, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import { IdentifyPersonMutation } from '../graphql/reach';
import type { IdentityView } from './identity';

interface IdentityFormProps {
  collaborationId: string;
  identity: IdentityView;
  onSaved: () => void;
  onClose: () => void;
}

/** The name as it is to be, and the number where it has come; a number that stands is left by writing none. */
export function IdentityForm({ collaborationId, identity, onSaved, onClose }: IdentityFormProps) {
  const { t } = useTranslation();
  const { expectedOn, isNumbered, hasLoggedIn } = identity;
  const isFixed = isNumbered && hasLoggedIn;
  const [givenName, setGivenName] = useState(identity.givenName);
  const [familyName, setFamilyName] = useState(identity.familyName);
  const [nationalId, setNationalId] = useState('');
  const [formerNumber, setFormerNumber] = useState('');
  const { press, sending, fields, problem } = usePress(useTypedMutation(IdentifyPersonMutation), onSaved);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({
      input: {
        collaborationId,
        givenName,
        familyName,
        nationalId: isFixed && !formerNumber ? '' : nationalId,
        formerNumber,
      },
    });
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t(expectedOn ? 'entry.identify.isBorn' : 'entry.identify.change')}>
      <Stack gap="md">
        <TextField
          label={t('entry.register.givenName')}
          value={givenName}
          autoComplete="off"
          onChange={(event) => setGivenName(event.target.value)}
          error={fields['givenName']}
        />
        <TextField
          label={t('entry.register.familyName')}
          value={familyName}
          autoComplete="off"
          onChange={(event) => setFamilyName(event.target.value)}
          error={fields['familyName']}
        />
        {isFixed ? (
          <>
            <Text subtle>{t('entry.identify.fixed')}</Text>
            <TextField
              label={t('entry.identify.former')}
              description={t('entry.identify.formerHelp')}
              optional
              inputMode="numeric"
              autoComplete="off"
              value={formerNumber}
              onChange={(event) => setFormerNumber(event.target.value)}
              error={fields['formerNumber']}
            />
            {formerNumber ? (
              <TextField
                label={t('entry.identify.numberOwn')}
                inputMode="numeric"
                autoComplete="off"
                value={nationalId}
                onChange={(event) => setNationalId(event.target.value)}
                error={fields['nationalId']}
              />
            ) : null}
          </>
        ) : (
          <TextField
            label={t('entry.register.nationalId')}
            description={t(
              isNumbered
                ? 'entry.identify.numberStands'
                : expectedOn
                  ? 'entry.identify.numberBorn'
                  : 'entry.identify.numberNew',
            )}
            optional={!expectedOn}
            inputMode="numeric"
            autoComplete="off"
            value={nationalId}
            onChange={(event) => setNationalId(event.target.value)}
            error={fields['nationalId']}
          />
        )}
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('entry.identify.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
