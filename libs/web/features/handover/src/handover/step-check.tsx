import { Checkbox, FieldError, Notice, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { Draft, DraftChange, HandOverPlace } from './draft';

interface StepCheckProps {
  draft: Draft;
  change: DraftChange;
  chosen: readonly HandOverPlace[];
  /** Who takes over. */
  name: string;
  errors: Record<string, string>;
}

/** Exactly what moves for each plan, and what the next one may see. */
export function StepCheck({ draft, change, chosen, name, errors }: StepCheckProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const moving = (place: HandOverPlace): string[] => {
    const { measures, meetings, unanswered } = place;
    return [
      draft.movesRole ? t('handover.handOver.role') : null,
      draft.movesMeasures && measures.length > 0 ? t('handover.handOver.measures', { count: measures.length }) : null,
      draft.movesMeetings && meetings.length > 0 ? t('handover.handOver.meetings', { count: meetings.length }) : null,
      draft.movesQuestions && unanswered > 0 ? t('handover.handOver.questions', { count: unanswered }) : null,
    ].filter((part) => part !== null);
  };
  const titles = (place: HandOverPlace): string[] => [
    ...(draft.movesMeasures ? place.measures.map(({ title }) => title) : []),
    ...(draft.movesMeetings
      ? place.meetings.map(({ title, startsAt }) => `${title}, ${format.date(startsAt, 'weekday')}`)
      : []),
  ];
  return (
    <ul className="ho-list">
      {chosen.map((place) => {
        const { collaborationId, owner, possible, cover } = place;
        const parts = moving(place);
        const error = errors[`plans.${collaborationId}`];
        return (
          <li key={collaborationId} className="ho-item">
            <p>
              <strong>{owner.name}</strong>
            </p>
            <Text>
              {parts.length > 0
                ? t('handover.handOver.moves', { name, list: format.list(parts) })
                : t('handover.handOver.nothing')}
            </Text>
            {titles(place).length > 0 ? (
              <ul className="ho-titles">
                {titles(place).map((title, index) => (
                  <li key={index}>{title}</li>
                ))}
              </ul>
            ) : null}
            {possible === false ? (
              <Notice tone="danger">
                <p>{t('handover.handOver.notPossible', { name })}</p>
              </Notice>
            ) : (
              <Text size="sm" subtle>
                {t(`handover.handOver.cover.${cover ?? 'NONE'}`, { name })}{' '}
                {cover === 'ALL' || draft.goesOn[collaborationId] ? '' : t('handover.handOver.waits')}
              </Text>
            )}
            {cover === 'ALL' || possible === false ? null : (
              <Checkbox
                label={t('handover.handOver.goOn')}
                description={t('handover.handOver.goOnHelp', { name })}
                checked={draft.goesOn[collaborationId] ?? false}
                onChange={(event) => change({ goesOn: { ...draft.goesOn, [collaborationId]: event.target.checked } })}
              />
            )}
            {draft.movesRole ? (
              <Text size="sm" subtle>
                {t(draft.stays ? 'handover.handOver.stayOn' : 'handover.handOver.leave')}
              </Text>
            ) : null}
            {error ? <FieldError id={`${collaborationId}-error`}>{error}</FieldError> : null}
          </li>
        );
      })}
    </ul>
  );
}
