import { useFormat, useTranslation } from '@samplan/web/ui';
import { CartesianGrid, Legend, Line, LineChart, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { type Look, outcomes, stepOf } from '../logic/reviews';
import { usePlan } from '../words/plan-context';

interface ProgressChartProps {
  /** The latest first. */
  looks: readonly Look[];
  title: string;
  height: number;
}

const steps = outcomes.map((_, index) => index - 2);
const line = { type: 'linear', connectNulls: true, isAnimationActive: false, strokeWidth: 2.5 } as const;

/** The two ratings over time; what was hoped for is the line in the middle. The table beside says the same. */
export function ProgressChart({ looks, title, height }: ProgressChartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, reader } = usePlan();
  const points = [...looks].reverse().map(({ evaluatedOn, own, service }) => ({
    at: Date.parse(evaluatedOn),
    own: stepOf(own?.ownOutcome ?? null),
    service: stepOf(service?.outcome ?? null),
  }));
  const day = (at: number): string => format.date(new Date(at).toISOString().slice(0, 10), 'long');
  const summary = t('evaluation.chart.summary', {
    count: points.length,
    from: day(points[0]!.at),
    until: day(points.at(-1)!.at),
  });
  return (
    <figure className="ev-chart" role="img" aria-label={`${t('evaluation.chart.of', { title })}. ${summary}`}>
      <div aria-hidden="true">
        <ResponsiveContainer width="100%" height={height}>
          <LineChart data={points} margin={{ top: 8, right: 28, bottom: 4, left: 0 }} accessibilityLayer={false}>
            <CartesianGrid stroke="var(--sp-line)" vertical={false} />
            <ReferenceLine y={0} stroke="var(--ds-color-neutral-border-default)" strokeDasharray="4 4" />
            <XAxis
              dataKey="at"
              type="number"
              scale="time"
              domain={['dataMin', 'dataMax']}
              ticks={points.map(({ at }) => at)}
              interval="preserveStartEnd"
              minTickGap={24}
              tickFormatter={(at: number) => format.date(new Date(at).toISOString().slice(0, 10), 'month')}
              tick={{ fill: 'var(--ds-color-neutral-text-subtle)', fontSize: 13 }}
              stroke="var(--sp-line)"
            />
            <YAxis
              domain={[-2.5, 2.5]}
              ticks={steps}
              width={92}
              tickFormatter={(step: number) => t(`evaluation.chart.step.${outcomes[step + 2]!}`)}
              tick={{ fill: 'var(--ds-color-neutral-text-subtle)', fontSize: 13 }}
              stroke="var(--sp-line)"
            />
            <Legend verticalAlign="top" align="left" iconType="plainline" />
            <Line
              {...line}
              dataKey="service"
              name={t('evaluation.service')}
              stroke="var(--ds-color-neutral-text-subtle)"
              strokeDasharray="6 4"
              dot={{ r: 4, strokeDasharray: 'none', fill: 'var(--ds-color-neutral-background-default)' }}
            />
            <Line
              {...line}
              dataKey="own"
              name={reader === 'you' ? t('evaluation.own') : t('evaluation.ownOther', { name })}
              stroke="var(--ds-color-accent-base-default)"
              dot={{ r: 5, fill: 'var(--ds-color-accent-base-default)' }}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
    </figure>
  );
}
