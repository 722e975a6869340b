import type { PlanPageQuery as PlanData, PlanPart, PlanPoint, PlanPointState } from '@samplan/web/data';
import { AppLink, Button, paths, sharePlace, Text, useTranslation } from '@samplan/web/ui';
import { mayChange } from '../logic/may-change';
import { type PlanContextValue, usePlan } from '../words/plan-context';
import { useFill } from './fill';
import { addMeasurePlace, type FillPlaces, places } from './fill-places';
import { inTeam, MissingInTeam, type PartInTeam } from './missing-in-team';

type Point = NonNullable<PlanData['collaboration']['plan']>['points'][number];

interface PlanPointsProps {
  points: readonly Point[];
  to: FillPlaces;
}

/** Live: which of the nine things the plan has, and for each that is missing the way to where it is written. */
export function PlanPoints({ points, to }: PlanPointsProps) {
  const { t } = useTranslation();
  const met = points.filter(({ state }) => state === 'MET').length;
  const unseen = points.filter(({ state }) => state === 'UNSEEN').length;
  const total = points.length;
  const whole = met === total;
  return (
    <details className="pl-points" data-whole={whole || undefined}>
      <summary>
        <span className="pl-points__count">{t('planLife.points.badge', { met, total })}</span>
        <meter min={0} max={total} value={met} aria-hidden="true" />
        {unseen > 0 ? <span className="sp-subtle">{t('planLife.points.badgeUnseen', { count: unseen })}</span> : null}
      </summary>
      <div className="pl-points__body">
        {whole ? <Text>{t('planLife.points.all')}</Text> : null}
        {unseen > 0 ? (
          <Text subtle>
            {t('planLife.points.unseenCount', { count: unseen })} {t('planLife.points.unseenWhy')}
          </Text>
        ) : null}
        <ol className="pl-points__list">
          {points.map((point) => (
            <li key={point.point} data-state={point.state}>
              <PointHead point={point.point} state={point.state} />
              {point.missing.length > 0 ? (
                <ul className="pl-points__missing">
                  {point.missing.map(({ part, measureId, memberId }) => (
                    <li key={`${part} ${measureId ?? memberId}`}>
                      {inTeam(part) ? (
                        <MissingInTeam part={part} memberId={memberId ?? null} to={to} />
                      ) : (
                        <MissingPart part={part} measureId={measureId ?? null} to={to} />
                      )}
                    </li>
                  ))}
                </ul>
              ) : null}
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}

function PointHead({ point, state }: { point: PlanPoint; state: PlanPointState }) {
  const { t } = useTranslation();
  return (
    <p className="pl-points__head">
      <span>{t(`planLife.points.point.${point}`)}</span>
      <span className="pl-points__state">{t(`planLife.points.${state}`)}</span>
    </p>
  );
}

const forYou = { OWN_CONTRIBUTION: true, PLAN_CONSENT: true, RESOURCES: true, NEEDS: true } as const;

interface MissingPartProps {
  part: Exclude<PlanPart, PartInTeam>;
  measureId: string | null;
  to: FillPlaces;
}

function MissingPart({ part, measureId, to }: MissingPartProps) {
  const { t } = useTranslation();
  const plan = usePlan();
  const { collaborationId, name, reader } = plan;
  const fill = useFill();
  const title = (measureId && to.measures.get(measureId)?.title) ?? '';
  const text =
    reader === 'you' && part in forYou
      ? t(`planLife.points.partYou.${part as keyof typeof forYou}`)
      : t(`planLife.points.part.${part}`, { name, title });
  if (part === 'SHARING')
    return (
      <AppLink to={paths.consent(collaborationId)} hash={sharePlace}>
        {text}
      </AppLink>
    );
  const place = placeOf(part, measureId, to, plan);
  if (!place) return <span>{text}</span>;
  return (
    <Button variant="tertiary" className="pl-points__go" onClick={() => fill(place, part)}>
      {text}
    </Button>
  );
}

/** Where the reader may fill it in, if anywhere. */
function placeOf(part: PlanPart, measureId: string | null, to: FillPlaces, plan: PlanContextValue): string | null {
  if (measureId) {
    const measure = to.measures.get(measureId);
    return measure && plan.can('measure:edit') && mayChange(plan, measure) ? measureId : null;
  }
  if (part === 'MEASURES' && to.firstGoalId) return plan.can('measure:add') ? addMeasurePlace(to.firstGoalId) : null;
  // What is to be done serves a goal, so the goal comes first.
  if (part === 'MEASURES' || part === 'GOALS') return plan.can('goal:add') ? places.GOALS : null;
  return part in places && plan.can('plan:edit') ? places[part as keyof typeof places] : null;
}
