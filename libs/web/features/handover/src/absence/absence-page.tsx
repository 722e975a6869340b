import { QueryView, useTypedQuery } from '@samplan/web/data';
import { LiveRegion, Page, Stack, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { AbsencesQuery } from '../graphql/absence';
import { AbsenceForm, type Begun } from './absence-form';
import { type AbsenceRow, MyAbsences } from './my-absences';

const empty: Begun = { absenceId: null, fromDate: '', untilDate: '', deputyId: '', choices: {} };

/** Says when one is away and who takes over meanwhile. */
export function AbsencePage() {
  const { t } = useTranslation();
  const query = useTypedQuery(AbsencesQuery, { variables: {}, topics: [{ types: ['absence.changed'] }] });
  const [begun, setBegun] = useState<Begun>(empty);
  const [round, setRound] = useState(0);
  const [said, setSaid] = useState('');
  const begin = (next: Begun): void => {
    setBegun(next);
    setRound((current) => current + 1);
  };
  return (
    <Page title={t('handover.absence.title')} lead={t('handover.absence.lead')}>
      <LiveRegion>{said}</LiveRegion>
      <Stack gap="xl">
        <QueryView query={query} gone={null} loading={null}>
          {({ myAbsences }) => (
            <MyAbsences
              absences={myAbsences.nodes}
              onResume={(draft) => begin(begunOf(draft))}
              onCancelled={() => {
                setSaid(t('handover.absence.cancelled'));
                query.refetch();
              }}
            />
          )}
        </QueryView>
        <AbsenceForm
          key={round}
          begun={begun}
          onPlanned={() => {
            setSaid(t('handover.absence.done'));
            begin(empty);
            query.refetch();
          }}
          onDraft={() => query.refetch()}
        />
      </Stack>
    </Page>
  );
}

const begunOf = ({ id, fromDate, untilDate, deputyId, choices }: AbsenceRow): Begun => ({
  absenceId: id,
  fromDate,
  untilDate,
  deputyId: deputyId ?? '',
  choices: Object.fromEntries(choices.map((one) => [one.collaborationId, one.deputyId ?? ''])),
});
