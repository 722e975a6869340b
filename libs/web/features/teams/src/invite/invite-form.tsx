import { osloDate } from '@samplan/shared/i18n';
import {
  type InviteToTeamInput,
  saveOutcome,
  useTypedMutation,
  useTypedQuery,
  useVersionedSave,
} from '@samplan/web/data';
import { Checkbox, DateField, Select, TextField, useTranslation, WhoSees } from '@samplan/web/ui';
import { useRef, useState } from 'react';
import { AreaFields } from '../forms/area-fields';
import { LevelField } from '../forms/level-field';
import { TeamForm } from '../forms/team-form';
import { InviteChoicesQuery, InviteMutation } from '../graphql/team-page';
import { openMeasures } from '../logic/open-measures';
import type { Team } from '../page/team-page';
import { Addressee, type AskedTo, isOutsider } from './addressee';
import type { Sent } from './sent-notice';

interface InviteFormProps {
  collaboration: Team;
  onSent: (sent: Sent) => void;
  onClose: () => void;
}

type Invitation = Omit<InviteToTeamInput, 'collaborationId'>;

const emptyInvitation = (): Invitation => ({
  kind: 'PERSON',
  helpsWith: '',
  areas: [],
  level: 'EDIT_OWN',
  role: 'MEMBER',
  measureId: null,
  startsOn: osloDate(Date.now()),
  endsOn: null,
  seesEarlier: false,
});

/** Who, for what, how far and how long: asked in that order, on one page. */
export function InviteForm({ collaboration: { id, owner, myAccess }, onSent, onClose }: InviteFormProps) {
  const { t } = useTranslation();
  const [to, setTo] = useState<AskedTo | null>(null);
  const [asked, setAsked] = useState(emptyInvitation);
  const set = (part: Partial<Invitation>): void => setAsked((before) => ({ ...before, ...part }));
  const choices = useTypedQuery(InviteChoicesQuery, { variables: { collaborationId: id } });
  const { execute } = useTypedMutation(InviteMutation);
  const sent = useRef<Sent | null>(null);
  const saving = useVersionedSave<Invitation>(
    async (invitation) => {
      const { data, fault } = await execute({ input: { collaborationId: id, ...invitation } });
      if (fault) return saveOutcome({ fault });
      sent.current = data.inviteToTeam;
      return saveOutcome(data.inviteToTeam);
    },
    () => sent.current && onSent(sent.current),
  );
  const temporary = Boolean(asked.measureId);
  const submit = (): void =>
    saving.save(
      {
        ...asked,
        ...(isOutsider(to) ? { outsider: to } : { kind: to?.kind ?? 'PERSON', toId: to?.id }),
        areas: temporary ? [] : asked.areas,
        role: temporary || to?.kind === 'STANDING_TEAM' ? 'MEMBER' : asked.role,
        seesEarlier: asked.seesEarlier && to?.kind !== 'STANDING_TEAM',
      },
      0,
    );
  const measures = openMeasures(choices.data?.collaboration.plan ?? null);
  return (
    <TeamForm label={t('teams.invite')} send={t('teams.send')} {...{ saving, onClose }} onSubmit={submit}>
      <Addressee collaborationId={id} to={to} onChange={setTo} errors={saving.fields} />
      <TextField
        label={t('teams.helpsWith')}
        description={t('teams.helpsWithHelp')}
        value={asked.helpsWith}
        onChange={(event) => set({ helpsWith: event.target.value })}
        error={saving.fields['helpsWith']}
        below={<WhoSees>{t('teams.whoReadsInvite', { name: owner.name.split(' ')[0] ?? owner.name })}</WhoSees>}
      />
      {measures.length > 0 && to?.kind !== 'STANDING_TEAM' ? (
        <Select
          label={t('teams.measure')}
          description={t('teams.measureHelp')}
          placeholder={t('teams.measureNone')}
          options={measures.map((measure) => ({ value: measure.id, label: measure.title }))}
          value={asked.measureId ?? ''}
          onChange={(event) => set({ measureId: event.target.value || null })}
          error={saving.fields['measureId']}
        />
      ) : null}
      <LevelField
        name="invite-level"
        value={asked.level ?? 'EDIT_OWN'}
        onChange={(level) => set({ level })}
        error={saving.fields['level']}
      />
      {temporary ? null : (
        <AreaFields
          open={myAccess.areas}
          value={asked.areas}
          onChange={(areas) => set({ areas })}
          error={saving.fields['areas']}
        />
      )}
      {temporary || to?.kind === 'STANDING_TEAM' ? null : (
        <Checkbox
          label={t('teams.asPrimary')}
          description={t('teams.asPrimaryHelp')}
          checked={asked.role === 'PRIMARY_CONTACT'}
          onChange={(event) => set({ role: event.target.checked ? 'PRIMARY_CONTACT' : 'MEMBER' })}
        />
      )}
      {to?.kind === 'STANDING_TEAM' ? null : (
        <Checkbox
          label={t('teams.inviteEarlier')}
          description={t('teams.inviteEarlierHelp')}
          checked={asked.seesEarlier ?? false}
          onChange={(event) => set({ seesEarlier: event.target.checked })}
        />
      )}
      <div className="tm-period">
        <DateField
          label={t('teams.startsOn')}
          value={asked.startsOn}
          onChange={(event) => set({ startsOn: event.target.value })}
          error={saving.fields['startsOn']}
        />
        <DateField
          label={t('teams.endsOn')}
          optional
          value={asked.endsOn ?? ''}
          onChange={(event) => set({ endsOn: event.target.value || null })}
          error={saving.fields['endsOn']}
        />
      </div>
    </TeamForm>
  );
}
