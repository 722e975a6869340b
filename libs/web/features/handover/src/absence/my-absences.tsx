import { type AbsencesQuery as Absences, usePress, useTypedMutation } from '@samplan/web/data';
import { AskFirst, Button, Notice, Row, Section, Tag, useFormat, useTranslation } from '@samplan/web/ui';
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
  const { press, sending, anyProblem } = usePress(useTypedMutation(CancelAbsenceMutation), onCancelled);
  if (absences.length === 0) return null;
  const draftWords = {
    label: t('handover.absence.dropDraft'),
    question: t('handover.absence.dropDraftSure'),
    yes: t('handover.absence.dropDraftYes'),
  };
  const plannedWords = {
    label: t('handover.absence.cancel'),
    question: t('handover.absence.cancelSure'),
    yes: t('handover.absence.cancelYes'),
  };
  return (
    <Section heading={t('handover.absence.mine')}>
      {anyProblem ? (
        <Notice tone="danger" announce>
          {anyProblem}
        </Notice>
      ) : null}
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
              <AskFirst
                variant="tertiary"
                {...(absence.state === 'DRAFT' ? draftWords : plannedWords)}
                busy={sending}
                onYes={() => void press({ input: { absenceId: absence.id } })}
              />
            </Row>
          </li>
        ))}
      </ul>
    </Section>
  );
}
