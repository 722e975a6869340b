import { type AbsencesQuery as Absences, useTypedMutation } from '@samplan/web/data';
import { Button, Row, Section, Tag, useFormat, useTranslation } from '@samplan/web/ui';
import { CancelAbsenceMutation } from '../graphql/absence';

export type AbsenceRow = Absences['myAbsences']['nodes'][number];

interface MyAbsencesProps {
  absences: readonly AbsenceRow[];
  onResume: (draft: AbsenceRow) => void;
  onCancelled: () => void;
}

export function MyAbsences({ absences, onResume, onCancelled }: MyAbsencesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { execute, sending } = useTypedMutation(CancelAbsenceMutation);
  if (absences.length === 0) return null;
  const cancel = async (absenceId: string): Promise<void> => {
    const { fault } = await execute({ input: { absenceId } });
    if (!fault) onCancelled();
  };
  return (
    <Section heading={t('handover.absence.mine')}>
      <ul className="ho-list">
        {absences.map((absence) => (
          <li key={absence.id} className="ho-item">
            <p>
              {t('handover.absence.period', {
                from: format.date(absence.fromDate, 'weekday'),
                until: format.date(absence.untilDate, 'weekday'),
              })}{' '}
              {absence.state === 'DRAFT' ? <Tag>{t('handover.absence.draft')}</Tag> : null}
            </p>
            <Row>
              {absence.state === 'DRAFT' ? (
                <Button variant="secondary" onClick={() => onResume(absence)}>
                  {t('handover.absence.resume')}
                </Button>
              ) : null}
              <Button variant="tertiary" busy={sending} onClick={() => void cancel(absence.id)}>
                {t('handover.absence.cancel')}
              </Button>
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  );
}
