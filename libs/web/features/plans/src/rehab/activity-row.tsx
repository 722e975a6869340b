import { type CourseMoment, KeptLine, type LifeArea, type RehabCourseViewFragment, usePress } from '@samplan/web/data';
import { Button, KeptForm, Notice, Row, Text, useTranslation } from '@samplan/web/ui';
import { SetRehabActivityRemovedMutation } from '../graphql/rehab';
import { usePlan } from '../words/plan-context';
import { EditActivityForm } from './edit-activity-form';
import { RatingForm } from './rating-form';
import { useKept } from '../words/use-kept';

type Activity = RehabCourseViewFragment['activities'][number];

/** What is trained, and the person's own numbers at the beginning and the end as two bars. */
export function ActivityRow({ activity, area }: { activity: Activity; area: LifeArea }) {
  const { t } = useTranslation();
  const { can } = usePlan();
  const { id, what, howOften, who, startRating, endRating } = activity;
  const removal = usePress(useKept(SetRehabActivityRemovedMutation, t('evaluation.rehab.removeOf', { title: what })));
  const by = startRating !== null && endRating !== null ? endRating - startRating : null;
  return (
    <li className="ev-activity">
      <p className="ev-activity__what" dir="auto">
        {what}
      </p>
      {howOften || who ? (
        <Text subtle>
          <span dir="auto">
            {[howOften, who ? t('evaluation.rehab.with', { who }) : null].filter(Boolean).join(', ')}
          </span>
        </Text>
      ) : null}
      <dl className="ev-ratings">
        <Rating activity={activity} moment="START" />
        <Rating activity={activity} moment="END" />
      </dl>
      {by === null ? null : (
        <p className="ev-activity__by">
          {by === 0
            ? t('evaluation.rehab.same')
            : t(by > 0 ? 'evaluation.rehab.up' : 'evaluation.rehab.down', { by: Math.abs(by) })}
        </p>
      )}
      {can('rehab:edit') ? (
        <Row gap="xs">
          <KeptForm
            label={t('evaluation.rehab.editActivity')}
            spoken={t('evaluation.rehab.editActivityOf', { what })}
            adds={false}
          >
            {(form) => <EditActivityForm activity={activity} area={area} {...form} />}
          </KeptForm>
          <Button
            variant="tertiary"
            tone="danger"
            data-size="sm"
            busy={removal.sending}
            aria-label={t('evaluation.rehab.removeOf', { title: what })}
            onClick={() => void removal.press({ input: { id, removed: true } })}
          >
            {t('evaluation.rehab.removeActivity')}
          </Button>
        </Row>
      ) : null}
      <KeptLine of={id} />
      {removal.anyProblem ? (
        <Notice tone="warning" announce>
          {removal.anyProblem}
        </Notice>
      ) : null}
    </li>
  );
}

function Rating({ activity, moment }: { activity: Activity; moment: CourseMoment }) {
  const { t } = useTranslation();
  const { can, reader, me } = usePlan();
  const atStart = moment === 'START';
  const rating = atStart ? activity.startRating : activity.endRating;
  const writer = atStart ? activity.startBy : activity.endBy;
  const mayRate = can('rehab:rate') && (reader === 'you' || !writer || writer.id === me);
  const press = t(rating === null ? 'evaluation.rehab.rate' : 'evaluation.rehab.rateChange');
  const question = t(atStart ? 'evaluation.rehab.rateOf' : 'evaluation.rehab.rateOfEnd', { what: activity.what });
  return (
    <div className="ev-rating">
      <dt>{t(atStart ? 'evaluation.rehab.start' : 'evaluation.rehab.end')}</dt>
      <dd>
        {rating === null ? (
          <span className="sp-subtle">{t('evaluation.rehab.notRated')}</span>
        ) : (
          <>
            <span className="ev-bar" aria-hidden="true">
              <span style={{ inlineSize: `${rating * 10}%` }} data-moment={moment} />
            </span>
            <span>{t('evaluation.rehab.outOf', { rating })}</span>
          </>
        )}
        {mayRate ? (
          <KeptForm label={press} spoken={`${press}: ${question}`} adds={false}>
            {(form) => (
              <RatingForm activityId={activity.id} moment={moment} rating={rating} label={question} {...form} />
            )}
          </KeptForm>
        ) : null}
      </dd>
    </div>
  );
}
