import { Button, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { KnownPerson } from './known-person';

/** Somebody known here, or somebody by their number, as it is typed. */
export interface Who {
  personId: string;
  atHome: { nationalId: string; givenName: string; familyName: string } | null;
}

export const noWho: Who = { personId: '', atHome: null };
const nobody = { nationalId: '', givenName: '', familyName: '' };

/** As it is sent: one of the two. */
export const whoOf = ({ personId, atHome }: Who) => ({ personId: atHome ? null : personId, atHome });

interface WhoAtHomeProps {
  value: Who;
  onChange: (who: Who) => void;
  fields: Record<string, string>;
}

/** One may be mother and nurse: whoever stands here does so as who they are at home. */
export function WhoAtHome({ value, onChange, fields }: WhoAtHomeProps) {
  const { t } = useTranslation();
  const { atHome, personId } = value;
  if (!atHome)
    return (
      <Stack gap="sm">
        <KnownPerson
          label={t('consent.relativeWho')}
          value={personId}
          onChange={(id) => onChange({ personId: id, atHome: null })}
          error={fields['personId']}
          privately
        />
        <Row>
          <Button variant="tertiary" onClick={() => onChange({ personId: '', atHome: nobody })}>
            {t('consent.notListed')}
          </Button>
        </Row>
      </Stack>
    );
  const text = (name: keyof typeof nobody) => ({
    label: t(`consent.atHome.${name}`),
    value: atHome[name],
    // What is wrong with who it is stands beside the number that says who.
    error: fields[`atHome.${name}`] ?? (name === 'nationalId' ? fields['personId'] : undefined),
    onChange: (event: { target: { value: string } }) =>
      onChange({ personId: '', atHome: { ...atHome, [name]: event.target.value } }),
  });
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('consent.atHome.title')}</legend>
      <p data-field="description">{t('consent.atHome.help')}</p>
      <Stack gap="md">
        <TextField
          {...text('nationalId')}
          description={t('consent.atHome.nationalIdHelp')}
          inputMode="numeric"
          autoComplete="off"
        />
        <TextField {...text('givenName')} autoComplete="off" />
        <TextField {...text('familyName')} autoComplete="off" />
        <Row>
          <Button variant="tertiary" onClick={() => onChange(noWho)}>
            {t('consent.atHome.fromList')}
          </Button>
        </Row>
      </Stack>
    </fieldset>
  );
}
