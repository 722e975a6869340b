import type { PlanPageQuery as PlanData, PlanPart, PlanPoint, PlanPointState } from '@samplan/web/data';
import { AppLink, Button, paths, Text, useTranslation } from '@samplan/web/ui';
import { usePlan } from '../words/plan-context';
import { useFill } from './fill';

type Point = NonNullable<PlanData['collaboration']['plan']>['points'][number];

interface PlanPointsProps {
  points: readonly Point[];
  /** What the measures are called, to say which of them something is missing of. */
  titles: ReadonlyMap<string, string>;
}

/** Live: which of the nine things the plan has, and for each that is missing the way to where it is written. */
export function PlanPoints({ points, titles }: PlanPointsProps) {
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
                  {point.missing.map(({ part, measureId }) => (
                    <li key={`${part} ${measureId}`}>
                      <MissingPart
                        part={part}
                        measureId={measureId ?? null}
                        title={(measureId && titles.get(measureId)) ?? ''}
                      />
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

/** Where on the plan's own page each part is written; the others have pages of their own. */
const places: Partial<Record<PlanPart, string>> = {
  GOALS: 'goals',
  RESOURCES: 'resources',
  NEEDS: 'what-matters',
  OWN_CONTRIBUTION: 'own-contribution',
  KIN_CONTRIBUTION: 'kin-contribution',
  MEASURES: 'goals',
  PERIOD: 'period',
  PERIOD_OVER: 'period',
  REVIEW: 'period',
  REVIEW_PASSED: 'period',
  PLAN_CONSENT: 'plan-consent',
  COOPERATION: 'needed-cooperation',
};

const forYou = { OWN_CONTRIBUTION: true, PLAN_CONSENT: true, RESOURCES: true, NEEDS: true } as const;

interface MissingPartProps {
  part: PlanPart;
  measureId: string | null;
  title: string;
}

function MissingPart({ part, measureId, title }: MissingPartProps) {
  const { t } = useTranslation();
  const { can, collaborationId, name, reader } = usePlan();
  const fill = useFill();
  const text =
    reader === 'you' && part in forYou
      ? t(`planLife.points.partYou.${part as keyof typeof forYou}`)
      : t(`planLife.points.part.${part}`, { name, title });
  if (part === 'PARTICIPANTS' || part === 'COORDINATOR' || part === 'MEMBER_CONTRIBUTION')
    return <AppLink to={paths.team(collaborationId)}>{text}</AppLink>;
  if (part === 'SHARING') return <AppLink to={paths.consent(collaborationId)}>{text}</AppLink>;
  const place = measureId ?? places[part];
  const mayFill = measureId || part === 'GOALS' || part === 'MEASURES' ? can('goal:add') : can('plan:edit');
  if (!place || !mayFill) return <span>{text}</span>;
  return (
    <Button variant="tertiary" className="pl-points__go" onClick={() => fill(place)}>
      {text}
    </Button>
  );
}
