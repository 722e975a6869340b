import { readFragment } from '@samplan/web/data';
import { Card, CheckmarkIcon, Heading, Text, useFormat, useTranslation } from '@samplan/web/ui';
import { DecisionView } from '../graphql/meeting-page';
import { useMeeting } from '../meeting/meeting-context';

/** For whoever has one minute: what was agreed, who does it, and by when. */
export function Agreed() {
  const { t } = useTranslation();
  const format = useFormat();
  const { agenda } = useMeeting().meeting;
  const decisions = readFragment(
    DecisionView,
    agenda.flatMap((item) => item.decisions),
  );
  return (
    <Card variant="tinted" as="section" aria-labelledby="minutes-agreed">
      <Heading level={2} id="minutes-agreed">
        {t('meetings.minutes.inShort')}
      </Heading>
      {decisions.length === 0 ? <Text>{t('meetings.minutes.inShortNone')}</Text> : null}
      <ul className="mt-agreed">
        {decisions.map(({ id, text, measure }) => (
          <li key={id}>
            <CheckmarkIcon aria-hidden="true" />
            <span>
              {text}
              {measure?.accountable && measure.deadline ? (
                <span className="mt-agreed__who">
                  {t('meetings.minutes.measureLine', {
                    name: measure.accountable.name,
                    date: format.date(measure.deadline),
                  })}
                </span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
