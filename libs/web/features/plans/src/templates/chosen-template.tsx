import { dateInOslo, daysAfter } from '@samplan/shared/kernel';
import { type TemplateViewFragment, usePress, useTypedMutation } from '@samplan/web/data';
import { AppLink, Button, Checkbox, paths, Text, useNavigateTo, useTranslation } from '@samplan/web/ui';
import { useEffect, useRef, useState } from 'react';
import { AddFromTemplateMutation } from '../graphql/plan-templates';
import { PressForm } from '../life/press-form';
import { asYes, YesChoice } from '../life/yes-choice';
import { usePlan } from '../words/plan-context';

interface ChosenTemplateProps {
  template: TemplateViewFragment;
  /** The plan as it stands, when there is one. */
  plan: { version: number; consentOn?: string | null } | null | undefined;
  onOther: () => void;
}

/** All of it is chosen to begin with; what does not fit is taken away with a press. */
export function ChosenTemplate({ template, plan, onOther }: ChosenTemplateProps) {
  const { t } = useTranslation();
  const navigate = useNavigateTo();
  const { areas, collaborationId, name } = usePlan();
  const press = usePress(useTypedMutation(AddFromTemplateMutation));
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  const [consentHow, setConsentHow] = useState('');
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLDivElement>(null);
  useEffect(() => first.current?.querySelector('input')?.focus(), []);
  const goals = template.goals.filter(({ lifeArea }) => areas.includes(lifeArea));
  const closed = template.goals.filter((goal) => !goals.includes(goal));
  const kept = goals.filter(({ key }) => !without.has(key));
  const toggle = (set: typeof setWithout, key: string): void =>
    set((now) => new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key]));
  const save = async (): Promise<object | null> => {
    setTried(true);
    if (kept.length === 0) return null;
    const today = dateInOslo(new Date());
    return press.press({
      input: {
        collaborationId,
        expectedVersion: plan?.version ?? null,
        consentHow: asYes(consentHow),
        goals: kept.map(({ key, title, lifeArea, measures }) => ({
          title,
          lifeArea,
          voice: own.has(key) ? 'USER' : 'SERVICE',
          measures: measures
            .filter((measure) => !without.has(measure.key))
            .map(({ title: what, extent, how, weeks }) => ({
              title: what,
              extent,
              how,
              deadline: daysAfter(today, weeks * 7),
            })),
        })),
      },
    });
  };
  return (
    <PressForm
      label={template.name}
      save={t('planLife.templates.save')}
      press={press}
      problem={tried && kept.length === 0 ? t('planLife.templates.nothing') : null}
      onSave={save}
      onSaved={() => navigate(paths.plan(collaborationId))}
    >
      <div ref={first} className="pl-chosen">
        {goals.map(({ key, title, lifeArea, measures }) => (
          <fieldset key={key} className="pl-chosen__goal">
            <legend className="ds-sr-only">{title}</legend>
            <Checkbox
              label={<strong>{title}</strong>}
              aria-label={t('planLife.templates.keep', { title })}
              description={t(`vocabulary.lifeArea.${lifeArea}`)}
              checked={!without.has(key)}
              onChange={() => toggle(setWithout, key)}
            />
            {without.has(key) ? null : (
              <div className="pl-chosen__within">
                {measures.map((measure) => (
                  <Checkbox
                    key={measure.key}
                    label={measure.title}
                    description={[measure.extent, t('planLife.templates.weeks', { count: measure.weeks })]
                      .filter(Boolean)
                      .join(', ')}
                    checked={!without.has(measure.key)}
                    onChange={() => toggle(setWithout, measure.key)}
                  />
                ))}
                <Checkbox
                  label={t('planLife.templates.own', { name })}
                  checked={own.has(key)}
                  onChange={() => toggle(setOwn, key)}
                />
              </div>
            )}
          </fieldset>
        ))}
      </div>
      {closed.length > 0 ? (
        <div>
          <Text subtle>{t('planLife.templates.notOpen', { name })}</Text>
          <ul className="pl-templates__goals">
            {closed.map(({ key, title, lifeArea }) => (
              <li key={key}>
                {title} ({t(`vocabulary.lifeArea.${lifeArea}`)})
              </li>
            ))}
          </ul>
          <AppLink to={paths.consent(collaborationId)}>{t('planLife.points.part.SHARING')}</AppLink>
        </div>
      ) : null}
      <Text subtle>{t('planLife.templates.chosenHelp')}</Text>
      {plan?.consentOn ? null : (
        <YesChoice
          name="consentHow"
          personName={name}
          value={consentHow || null}
          error={press.fields['consentHow']}
          onChange={setConsentHow}
        />
      )}
      <div>
        <Button variant="tertiary" onClick={onOther}>
          {t('planLife.templates.other')}
        </Button>
      </div>
    </PressForm>
  );
}
