import { osloDate } from '@samplan/shared/i18n';
import { type InviteToTeamInput, type LifeArea, readFragment, useTypedMutation } from '@samplan/web/data';
import {
  AppLink,
  Button,
  Checkbox,
  DateField,
  Notice,
  paths,
  Row,
  Select,
  Stack,
  Text,
  TextField,
  useTranslation,
  WhoSees,
} from '@samplan/web/ui';
import { useState } from 'react';
import { useSubmission } from '../forms/use-submission';
import { InviteMutation, TeamPlace } from '../graphql/team-page';
import type { Team } from '../page/team-page';
import { type Candidate, FindSomebody } from './find-somebody';
import type { SentLink } from './invite-somebody';
import { noOutsider, type Outsider, OutsiderFields } from './outsider-fields';

interface InviteFormProps {
  collaboration: Team;
  onSent: (link: SentLink | null) => void;
  onClose: () => void;
}

/** Who, for what, how far and how long: asked in that order, on one page. */
export function InviteForm({ collaboration: { id, owner, myAccess, team }, onSent, onClose }: InviteFormProps) {
  const { t } = useTranslation();
  const [to, setTo] = useState<Candidate | Outsider | null>(null);
  const [helpsWith, setHelpsWith] = useState('');
  const [areas, setAreas] = useState<readonly LifeArea[]>([]);
  const [measureId, setMeasureId] = useState('');
  const [startsOn, setStartsOn] = useState(() => osloDate(Date.now()));
  const [endsOn, setEndsOn] = useState('');
  const { execute } = useTypedMutation(InviteMutation);
  const [link, keepLink] = useState<{ made: SentLink | null }>({ made: null });
  const sending = useSubmission<InviteToTeamInput>(
    async (input) => {
      const { data, fault } = await execute({ input });
      if (fault) return { fault };
      link.made = data.inviteToTeam.link ?? null;
      keepLink(link);
      return data.inviteToTeam;
    },
    () => onSent(link.made),
  );
  const measures = readFragment(TeamPlace, team).flatMap((place) => place.openMeasures);
  const submit = (): void =>
    sending.submit({
      collaborationId: id,
      ...(to && 'givenName' in to ? { kind: 'PERSON', outsider: to } : { kind: to?.kind ?? 'PERSON', toId: to?.id }),
      helpsWith,
      areas: measureId ? [] : [...areas],
      measureId: measureId || null,
      startsOn,
      endsOn: endsOn || null,
    });
  return (
    <form
      noValidate
      aria-label={t('teams.invite')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack>
        <Addressee id={id} to={to} onChange={setTo} errors={sending.fields} />
        <TextField
          label={t('teams.helpsWith')}
          description={t('teams.helpsWithHelp')}
          value={helpsWith}
          onChange={(event) => setHelpsWith(event.target.value)}
          error={sending.fields['helpsWith']}
          below={<WhoSees>{t('teams.whoReadsInvite', { name: owner.name.split(' ')[0] ?? owner.name })}</WhoSees>}
        />
        {measures.length > 0 ? (
          <Select
            label={t('teams.measure')}
            description={t('teams.measureHelp')}
            placeholder={t('teams.measureNone')}
            options={measures.map((measure) => ({ value: measure.id, label: measure.title }))}
            value={measureId}
            onChange={(event) => setMeasureId(event.target.value)}
            error={sending.fields['measureId']}
          />
        ) : null}
        {measureId ? null : (
          <fieldset className="ds-fieldset">
            <legend className="ds-label">{t('teams.areas')}</legend>
            <p data-field="description">{t('teams.areasHelp')}</p>
            {myAccess.areas
              .filter((area) => area !== 'COMMON')
              .map((area) => (
                <Checkbox
                  key={area}
                  label={t(`vocabulary.lifeArea.${area}`)}
                  checked={areas.includes(area)}
                  onChange={(event) =>
                    setAreas(event.target.checked ? [...areas, area] : areas.filter((one) => one !== area))
                  }
                />
              ))}
          </fieldset>
        )}
        <DateField
          label={t('teams.startsOn')}
          value={startsOn}
          onChange={(event) => setStartsOn(event.target.value)}
          error={sending.fields['startsOn']}
        />
        <DateField
          label={t('teams.endsOn')}
          optional
          value={endsOn}
          onChange={(event) => setEndsOn(event.target.value)}
          error={sending.fields['endsOn']}
        />
        {sending.problem ? (
          <Notice tone="warning" announce>
            {sending.problem}
          </Notice>
        ) : null}
        <Row>
          <Button type="submit" busy={sending.busy}>
            {t('teams.send')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}

interface AddresseeProps {
  id: string;
  to: Candidate | Outsider | null;
  onChange: (to: Candidate | Outsider | null) => void;
  errors: Record<string, string>;
}

function Addressee({ id, to, onChange, errors }: AddresseeProps) {
  const { t } = useTranslation();
  if (to && 'givenName' in to)
    return <OutsiderFields outsider={to} onChange={onChange} onBack={() => onChange(null)} errors={errors} />;
  if (!to)
    return (
      <Stack gap="sm">
        <FindSomebody collaborationId={id} onChoose={onChange} error={errors['toId']} />
        <div>
          <Button variant="tertiary" onClick={() => onChange(noOutsider)}>
            {t('teams.outsider')}
          </Button>
        </div>
      </Stack>
    );
  return (
    <Stack gap="sm">
      <Text>
        <strong>{to.name}</strong>
        {to.detail ? `, ${to.detail}` : ''}
      </Text>
      {to.covered.length === 0 ? (
        <Notice tone="warning">
          <p>{t('teams.notCovered', { name: to.name })}</p>
          <p>
            <AppLink to={paths.consent(id)}>{t('teams.askConsent')}</AppLink>
          </p>
        </Notice>
      ) : (
        <Text size="sm" subtle>
          {t('teams.covered', { areas: to.covered.map((area) => t(`vocabulary.lifeArea.${area}`)).join(', ') })}
        </Text>
      )}
      {errors['toId'] ? <Notice tone="warning">{errors['toId']}</Notice> : null}
      <div>
        <Button variant="tertiary" onClick={() => onChange(null)}>
          {t('teams.chooseOther')}
        </Button>
      </div>
    </Stack>
  );
}
