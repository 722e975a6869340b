import { readFragment } from '@samplan/web/data';
import { Heading, Prose, Row, Stack, Tag, Text, useTranslation } from '@samplan/web/ui';
import { DecisionView } from '../graphql/meeting-page';
import type { AgendaItemModel } from '../meeting/meeting-model';
import { OwnWords } from '../meeting/own-words';
import { MeasureLine } from './measure-line';

/** One item: what is known, what is thought, what was decided and who does it, never mixed. */
export function MinutesItem({ item, number }: { item: AgendaItemModel; number: number }) {
  const { t } = useTranslation();
  const decisions = readFragment(DecisionView, item.decisions);
  const measures = decisions.flatMap(({ measure }) => measure ?? []);
  const silent = !item.facts && !item.assessments && decisions.length === 0;
  return (
    <article className="mt-minutes-item" aria-label={item.title}>
      <Stack gap="sm">
        <Row spread>
          <Heading level={3} size="sm">
            {number}. {item.title}
          </Heading>
          {item.lifeArea === 'COMMON' ? null : <Tag>{t(`vocabulary.lifeArea.${item.lifeArea}`)}</Tag>}
        </Row>
        {item.isWhatMatters ? <OwnWords size="md" /> : null}
        {silent ? <Text subtle>{t('meetings.minutes.nothingWritten')}</Text> : null}
        <Part heading={t('meetings.minutes.facts')} text={item.facts} />
        <Part heading={t('meetings.minutes.assessments')} text={item.assessments} />
        {decisions.length > 0 ? (
          <div>
            <Heading level={4}>{t('meetings.minutes.decisions')}</Heading>
            <ul className="mt-plain-list">
              {decisions.map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
            </ul>
          </div>
        ) : null}
        {measures.length > 0 ? (
          <div>
            <Heading level={4}>{t('meetings.minutes.measures')}</Heading>
            <ul className="mt-plain-list">
              {measures.map((measure) => (
                <li key={measure.id}>
                  <MeasureLine measure={measure} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </Stack>
    </article>
  );
}

function Part({ heading, text }: { heading: string; text: string }) {
  if (!text) return null;
  return (
    <div>
      <Heading level={4}>{heading}</Heading>
      <Prose>{text}</Prose>
    </div>
  );
}
