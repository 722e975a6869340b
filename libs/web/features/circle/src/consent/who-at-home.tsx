import { Button, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef } from 'react';
import { useCircle } from './circle-context';
import { KnownPerson } from './known-person';
import { nobodyTyped, noWho, type Typed, type Who } from './who';

interface WhoAtHomeProps {
  value: Who;
  onChange: (who: Who) => void;
  fields: Record<string, string>;
  /** Whether the number says who it is, can be left out, or is nobody's to type. */
  number?: 'needed' | 'optional' | 'none';
  /** Only those who are known as somebody at home. */
  privately?: boolean;
}

/** One may be mother and nurse: whoever stands here does so as who they are at home. */
export function WhoAtHome({ value, onChange, fields, number = 'needed', privately = true }: WhoAtHomeProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const types = value.atHome !== null;
  // The button that was pressed goes away with what it stood below.
  useEffect(() => {
    if (turned.current) place.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [types]);
  const turn = (who: Who): void => {
    turned.current = true;
    onChange(who);
  };
  if (value.atHome)
    return (
      <div ref={place}>
        <TypedPerson typed={value.atHome} {...{ onChange, fields, number }} onList={() => turn(noWho)} />
      </div>
    );
  return (
    <div ref={place}>
      <Stack gap="sm">
        <KnownPerson
          label={t('consent.relativeWho')}
          value={value.personId}
          onChange={(id) => onChange({ personId: id, atHome: null })}
          error={fields['personId']}
          privately={privately}
        />
        <Row>
          <Button variant="tertiary" onClick={() => turn({ personId: '', atHome: nobodyTyped })}>
            {t('consent.notListed')}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}

function TypedPerson({
  typed,
  onChange,
  fields,
  number,
  onList,
}: Pick<WhoAtHomeProps, 'onChange' | 'fields' | 'number'> & { typed: Typed; onList: () => void }) {
  const { t } = useTranslation();
  const { records } = useCircle();
  // What is wrong with who it is stands beside what says who.
  const says = number === 'needed' || typed.nationalId.trim() ? 'nationalId' : 'familyName';
  const text = (name: keyof Typed) => ({
    label: t(`consent.atHome.${name}`),
    value: typed[name],
    autoComplete: 'off',
    error: fields[`atHome.${name}`] ?? fields[`named.${name}`] ?? (name === says ? fields['personId'] : undefined),
    onChange: (event: { target: { value: string } }) =>
      onChange({ personId: '', atHome: { ...typed, [name]: event.target.value } }),
  });
  const help = number === 'needed' ? 'help' : records ? 'helpLink' : 'helpLinkComes';
  const numberField =
    number === 'none' ? null : (
      <TextField
        {...text('nationalId')}
        description={t(number === 'needed' ? 'consent.atHome.nationalIdHelp' : 'consent.atHome.nationalIdMay')}
        optional={number === 'optional'}
        inputMode="numeric"
      />
    );
  return (
    <fieldset className="ds-fieldset">
      <legend className="ds-label">{t('consent.atHome.title')}</legend>
      <p data-field="description">{t(`consent.atHome.${help}`)}</p>
      <Stack gap="md">
        {number === 'needed' ? numberField : null}
        <TextField {...text('givenName')} />
        <TextField {...text('familyName')} />
        {number === 'needed' ? null : numberField}
        <Row>
          <Button variant="tertiary" onClick={onList}>
            {t('consent.atHome.fromList')}
          </Button>
        </Row>
      </Stack>
    </fieldset>
  );
}
