import { type Language, languageNames } from '@samplan/shared/i18n';
import {
  QueryView,
  type TemplateVersionQuery as Read,
  type TemplateViewFragment,
  usePress,
  useTypedMutation,
  useTypedQuery,
} from '@samplan/web/data';
import { Button, Heading, Notice, Row, Stack, Text, useTranslation } from '@samplan/web/ui';
import { TextChange } from '@samplan/web/ui/text-change';
import { RestorePlanTemplateMutation, TemplateVersionQuery } from '../graphql/plan-templates';
import { templateDifferences } from '../logic/template-differences';
import { useTemplateText } from './use-template-text';

interface TemplateVersionProps {
  template: TemplateViewFragment;
  number: number;
  /** What the version is called in the list. */
  line: string;
  language: Language;
}

/** All that stood in one version, what is otherwise now, and a way back to it. */
export function TemplateVersion({ template, number, line, language }: TemplateVersionProps) {
  const { id, name, version } = template;
  const query = useTypedQuery(TemplateVersionQuery, { variables: { id, number, language } });
  const { t } = useTranslation();
  const restore = usePress(useTypedMutation(RestorePlanTemplateMutation));
  return (
    <Stack gap="md" className="pl-version">
      <QueryView query={query}>
        {({ planTemplateVersion }) => (
          <>
            <Content then={planTemplateVersion} />
            <Differences then={planTemplateVersion} now={template} language={language} />
          </>
        )}
      </QueryView>
      {restore.anyProblem ? (
        <Notice tone="warning" announce>
          <p>{restore.anyProblem}</p>
        </Notice>
      ) : null}
      <Row>
        <Button
          variant="secondary"
          data-size="sm"
          busy={restore.sending}
          aria-label={t('planLife.templates.restoreOf', { name, line })}
          onClick={() => void restore.press({ input: { id, number, expectedVersion: version } })}
        >
          {t('planLife.templates.restore')}
        </Button>
      </Row>
      <Text subtle>{t('planLife.templates.restoreHelp')}</Text>
    </Stack>
  );
}

type Version = Read['planTemplateVersion'];

function Content({ then }: { then: Version }) {
  const { t } = useTranslation();
  const { measureText } = useTemplateText();
  return (
    <Stack gap="sm">
      <Heading level={3} size="2xs">
        {then.name}
      </Heading>
      <Text>{then.about}</Text>
      <ul className="pl-templates__goals">
        {then.goals.map(({ key, title, lifeArea, measures }) => (
          <li key={key}>
            <strong dir="auto">{title}</strong>{' '}
            <span className="sp-subtle">{t(`vocabulary.lifeArea.${lifeArea}`)}</span>
            {measures.length > 0 ? (
              <ul>
                {measures.map((measure) => (
                  <li key={measure.key} dir="auto">
                    {measureText(measure)}
                  </li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Differences({ then, now, language }: { then: Version; now: TemplateViewFragment; language: Language }) {
  const { t } = useTranslation();
  const { goalText } = useTemplateText();
  const differences = templateDifferences(then, now, goalText);
  return (
    <Stack gap="sm">
      <Heading level={3} size="2xs">
        {t('planLife.templates.differences')}
      </Heading>
      {differences.length === 0 ? (
        <Text>{t('planLife.templates.same', { language: languageNames[language] })}</Text>
      ) : (
        <>
          <Text subtle>{t('planLife.templates.differencesHelp')}</Text>
          <dl className="pl-differences">
            {differences.map(({ of, before, after }) => (
              <div key={of}>
                <dt>
                  {t(of === 'name' || of === 'about' ? `planLife.templates.${of}` : 'planLife.templates.goalTitle')}
                </dt>
                <dd>
                  <TextChange before={before} after={after} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </Stack>
  );
}
