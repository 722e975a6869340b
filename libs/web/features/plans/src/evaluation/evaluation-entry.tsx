import type { EvaluationViewFragment, GoalScaleViewFragment, LifeArea } from '@samplan/web/data';
import { KeptForm, Row, Text, useFormat, useTranslation } from '@samplan/web/ui';
import type { Look, Subject } from '../logic/reviews';
import { usePlan } from '../words/plan-context';
import { EditForm } from './edit-form';
import { LearntPart } from './learnt-part';
import { OutcomeMark } from './outcome-mark';
import { RateForm } from './rate-form';
import { RemoveEvaluation } from './remove-evaluation';

interface EvaluationEntryProps {
  look: Look;
  subject: Subject;
  scale: GoalScaleViewFragment | null;
  area: LifeArea;
}

/** One day: the two ratings beside each other, the person's own first, and what was learnt. */
export function EvaluationEntry({ look, subject, scale, area }: EvaluationEntryProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, reader, me, can } = usePlan();
  const { evaluatedOn, own, service } = look;
  const you = reader === 'you';
  const date = format.date(evaluatedOn, 'long');
  const said = own?.ownBy ?? null;
  const isSaid = Boolean(own?.ownOutcome ?? own?.ownWords);
  const mine = you || !isSaid || said?.id === me;
  const rateLabel = isSaid
    ? t('evaluation.rate.change')
    : you
      ? t('evaluation.rate.add')
      : t('evaluation.rate.addOther', { name });
  return (
    <article className="ev-entry" aria-label={date}>
      <p className="ev-entry__date">
        <time dateTime={evaluatedOn}>{date}</time>
      </p>
      <div className="ev-entry__sides">
        <OwnSide own={own} isSaid={isSaid} />
        <ServiceSide service={service} />
      </div>
      {service ? <LearntPart evaluation={service} scale={scale} area={area} /> : null}
      {own && (own.learnt || !service) ? <LearntPart evaluation={own} scale={scale} area={area} /> : null}
      <Row gap="xs">
        {can('evaluation:rate') && mine ? (
          <KeptForm
            label={rateLabel}
            variant={isSaid || !you ? 'tertiary' : 'secondary'}
            spoken={`${rateLabel}: ${date}`}
            adds={false}
          >
            {(form) => <RateForm look={look} subject={subject} scale={scale} area={area} {...form} />}
          </KeptForm>
        ) : null}
        {service && can('evaluation:write') && reader === 'work' ? (
          <KeptForm label={t('evaluation.edit')} spoken={t('evaluation.editOf', { date })} adds={false}>
            {(form) => <EditForm part="outcome" evaluation={service} scale={scale} area={area} {...form} />}
          </KeptForm>
        ) : null}
        {own && can('evaluation:remove') && mine ? (
          <RemoveEvaluation
            id={own.id}
            label={t('evaluation.rate.remove')}
            spoken={t('evaluation.rate.removeOf', { date })}
          />
        ) : null}
        {service && can('evaluation:remove') ? (
          <RemoveEvaluation
            id={service.id}
            label={t('evaluation.remove')}
            spoken={t('evaluation.removeOf', { date })}
          />
        ) : null}
      </Row>
    </article>
  );
}

function OwnSide({ own, isSaid }: { own: EvaluationViewFragment | null; isSaid: boolean }) {
  const { t } = useTranslation();
  const { name, reader, ownerId } = usePlan();
  const you = reader === 'you';
  const saidTo = own?.ownBy && own.ownBy.id !== ownerId ? own.ownBy.name : null;
  return (
    <div className="ev-side" data-side="own">
      <p className="ev-side__who">
        {you ? t('evaluation.own') : t('evaluation.ownOther', { name })}
        {saidTo ? <span className="ev-side__by">, {t('evaluation.saidTo', { name: saidTo })}</span> : null}
      </p>
      {own?.ownOutcome ? <OutcomeMark outcome={own.ownOutcome} /> : null}
      {own?.ownWords ? (
        <p className="ev-side__words" dir="auto">
          «{own.ownWords}»
        </p>
      ) : null}
      {isSaid ? null : <Text subtle>{you ? t('evaluation.missingOwnYou') : t('evaluation.missingOwn', { name })}</Text>}
    </div>
  );
}

function ServiceSide({ service }: { service: EvaluationViewFragment | null }) {
  const { t } = useTranslation();
  const by = service?.outcomeBy;
  return (
    <div className="ev-side">
      <p className="ev-side__who">
        {t('evaluation.service')}
        {by ? <span className="ev-side__by">, {t('evaluation.by', { name: by.name })}</span> : null}
      </p>
      {service?.outcome ? (
        <OutcomeMark outcome={service.outcome} />
      ) : (
        <Text subtle>{t('evaluation.missingService')}</Text>
      )}
    </div>
  );
}
