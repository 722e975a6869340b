import {
  type KeptTemplatesQuery as Kept,
  onThisDevice,
  QueryView,
  readFragment,
  useBegun,
  usePress,
  useTypedMutation,
  useTypedQuery,
} from '@samplan/web/data';
import { languageNames, languages, type Language } from '@samplan/shared/i18n';
import {
  Button,
  Card,
  Heading,
  KeptForm,
  Notice,
  Page,
  RadioGroup,
  Row,
  Stack,
  Tag,
  Text,
  useLanguage,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import {
  KeptTemplatesQuery,
  OfferPlanTemplateMutation,
  RetirePlanTemplateMutation,
  TemplateView,
} from '../graphql/plan-templates';
import { templateDraft, TemplateForm } from './template-form';
import { TemplateVersions } from './template-versions';

interface Shown {
  templates: Kept['planTemplates'];
  language: Language;
}

/** The municipality's own templates, and those that come with the program and can be made one's own. */
export function KeepPage() {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<Language>(useLanguage());
  const query = useTypedQuery(KeptTemplatesQuery, {
    variables: { language },
    topics: [{ types: ['plan_template.changed'] }],
  });
  // What stands here stays until the other language has come: somebody may be writing in it.
  const [shown, setShown] = useState<Shown>();
  if (query.data && query.data.planTemplates !== shown?.templates)
    setShown({ templates: query.data.planTemplates, language });
  return (
    <Page title={t('places.planTemplates')} lead={t('planLife.templates.keepLead')}>
      <Stack gap="lg">
        <RadioGroup
          legend={t('planLife.templates.language')}
          name="language"
          options={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChange={(value) => setLanguage(languages.find((one) => one === value) ?? language)}
          inline
        />
        <QueryView query={{ ...query, data: shown }}>
          {(data) => (
            <>
              <ul className="pl-templates">
                {data.templates.map((template) => (
                  <li key={template.id}>
                    <KeptTemplate template={template} language={data.language} />
                  </li>
                ))}
              </ul>
              <NewTemplate language={data.language} />
            </>
          )}
        </QueryView>
      </Stack>
    </Page>
  );
}

function NewTemplate({ language }: { language: Language }) {
  const { t } = useTranslation();
  const begun = useBegun(onThisDevice, templateDraft(null, language));
  const add = t('planLife.templates.add');
  return (
    <KeptForm
      label={begun ? t('kept.proceed') : add}
      spoken={begun ? `${t('kept.proceed')}: ${add}` : undefined}
      variant="primary"
    >
      {(form) => <TemplateForm key={language} template={null} language={language} {...form} />}
    </KeptForm>
  );
}

function KeptTemplate({ template: masked, language }: { template: Kept['planTemplates'][number]; language: Language }) {
  const { t } = useTranslation();
  const template = readFragment(TemplateView, masked);
  const { id, name, about, shipped, ours, retired, version } = template;
  const begun = useBegun(onThisDevice, templateDraft(id, language));
  const origin = shipped ? (ours ? 'changedHere' : 'shipped') : 'madeHere';
  const retire = usePress(useTypedMutation(RetirePlanTemplateMutation));
  const offer = usePress(useTypedMutation(OfferPlanTemplateMutation));
  const press = retired ? offer : retire;
  return (
    <Card>
      <Stack gap="sm">
        <Heading level={2}>{name}</Heading>
        <Row>
          <Tag>{t(`planLife.templates.${origin}`)}</Tag>
          {retired ? <Tag tone="warning">{t('planLife.templates.retired')}</Tag> : null}
        </Row>
        <Text>{about}</Text>
        {press.problem ? (
          <Notice tone="warning" announce>
            <p>{press.problem}</p>
          </Notice>
        ) : null}
        <Row>
          <KeptForm
            label={t(begun ? 'kept.proceed' : 'planLife.templates.edit')}
            spoken={begun ? `${t('kept.proceed')}: ${name}` : t('planLife.templates.editOf', { name })}
            variant="secondary"
            adds={false}
          >
            {(form) => <TemplateForm key={language} template={template} language={language} {...form} />}
          </KeptForm>
          <Button
            variant="tertiary"
            busy={press.sending}
            aria-label={t(retired ? 'planLife.templates.offerOf' : 'planLife.templates.retireOf', { name })}
            onClick={() => void press.press({ input: { id, expectedVersion: version } })}
          >
            {t(retired ? 'planLife.templates.offer' : 'planLife.templates.retire')}
          </Button>
        </Row>
        {masked.versions.length > 0 ? (
          <TemplateVersions template={template} versions={masked.versions} language={language} />
        ) : null}
      </Stack>
    </Card>
  );
}
