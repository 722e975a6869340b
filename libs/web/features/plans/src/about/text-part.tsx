import {
  type EditPlanInput,
  type FieldWords,
  saveOutcome,
  SaveProblems,
  useDraft,
  useKeptMutation,
  useVersionedSave,
} from '@samplan/web/data';
import { Button, PencilIcon, Row, Section, Stack, Text, TextArea, useTranslation } from '@samplan/web/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { DraftLine } from '../drafts/draft-line';
import { EditPlanMutation } from '../graphql/plan-life';
import { useFilled } from '../points/fill';
import { usePlan } from '../words/plan-context';
import { VersionsLink } from '../words/versions-link';
import { WhoSeesArea } from '../words/who-sees-area';

type PlanText = 'resources' | 'ownContribution' | 'kinContribution' | 'neededCooperation';

interface TextPartProps {
  plan: { id: string; version: number };
  field: PlanText;
  /** In the address, and where what is missing leads. */
  id: string;
  heading: string;
  help?: ReactNode;
  text: string | null;
  level?: 2 | 3;
}

/** One text of the plan, read where it stands and written where it is read. */
export function TextPart({ plan, field, id, heading, help, text, level = 3 }: TextPartProps) {
  const { t } = useTranslation();
  const { can } = usePlan();
  const [editing, setEditing] = useState(false);
  // Begun and not saved: kept when the form is closed, with the version it was begun from.
  const [draft, setDraft] = useState<{ text: string; version: number } | null>(null);
  const open = useRef<HTMLButtonElement>(null);
  const mayWrite = can('plan:edit');
  useFilled(id, () => mayWrite && setEditing(true));
  const close = (): void => {
    setEditing(false);
    requestAnimationFrame(() => open.current?.focus());
  };
  if (!text && !mayWrite) return null;
  return (
    <Section heading={heading} level={level} id={id} className="pl-text">
      {editing ? (
        <TextForm
          plan={{ id: plan.id, version: draft?.version ?? plan.version }}
          id={id}
          field={field}
          heading={heading}
          help={help}
          text={draft?.text ?? text ?? ''}
          onDraft={setDraft}
          onDone={() => {
            setDraft(null);
            close();
          }}
          onClose={close}
        />
      ) : (
        <>
          {text ? (
            <Text className="pl-said" dir="auto">
              {text}
            </Text>
          ) : (
            <Text subtle>{help ?? t('planLife.about.empty')}</Text>
          )}
          {draft ? <Text subtle>{t('plans.unsentDraft')}</Text> : null}
          {mayWrite ? (
            <div>
              <Button
                ref={open}
                variant="tertiary"
                className="pl-text__change"
                icon={<PencilIcon aria-hidden="true" />}
                aria-label={t(text ? 'planLife.about.changeOf' : 'planLife.about.writeOf', { what: heading })}
                onClick={() => setEditing(true)}
              >
                {t(draft ? 'plans.continueDraft' : text ? 'planLife.about.change' : 'planLife.about.write')}
              </Button>
            </div>
          ) : null}
        </>
      )}
    </Section>
  );
}

interface TextFormProps extends Omit<TextPartProps, 'level' | 'text'> {
  text: string;
  onDraft: (draft: { text: string; version: number }) => void;
  onDone: () => void;
  onClose: () => void;
}

function TextForm({ plan, id, field, heading, help, text, onDraft, onDone, onClose }: TextFormProps) {
  const { t } = useTranslation();
  const { collaborationId } = usePlan();
  const { execute } = useKeptMutation(EditPlanMutation, collaborationId, heading);
  const [typed, setTyped] = useState<string | null>(null);
  // The version the writer began from; others may write meanwhile.
  const [begun] = useState(plan.version);
  const draft = useDraft({ collaborationId, lifeArea: 'COMMON', key: `plan:${plan.id}:${id}`, baseVersion: begun });
  const value = typed ?? draft.found?.fields[field] ?? text;
  const version = draft.found && draft.found.baseVersion > 0 ? draft.found.baseVersion : begun;
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const done = (): void => {
    draft.drop();
    onDone();
  };
  const saving = useVersionedSave<Partial<Pick<EditPlanInput, PlanText>>>(async (changes, expectedVersion) => {
    const { data, fault } = await execute({ input: { planId: plan.id, expectedVersion, ...changes } });
    return saveOutcome(fault ? { fault } : data.editPlan);
  }, done);
  const words: FieldWords = { label: () => heading, isText: () => true, read: (_field, one) => one ?? '' };
  if (saving.conflicts.length > 0) return <SaveProblems saving={saving} words={words} />;
  return (
    <form
      noValidate
      aria-label={heading}
      onSubmit={(event) => {
        event.preventDefault();
        saving.save({ [field]: value.trim() || null }, version);
      }}
    >
      <Stack gap="sm">
        <TextArea
          ref={area}
          label={heading}
          labelHidden
          description={help}
          dir="auto"
          value={value}
          error={saving.fields[field]}
          onChange={({ target }) => {
            setTyped(target.value);
            draft.keep({ [field]: target.value });
            onDraft({ text: target.value, version });
          }}
          below={<WhoSeesArea area="COMMON" />}
        />
        <DraftLine draft={draft} onThrownAway={() => setTyped(text)} />
        <SaveProblems saving={saving} words={words} />
        <Row>
          <Button type="submit" busy={saving.saving}>
            {t('common.action.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
          <VersionsLink thingId={plan.id} />
        </Row>
      </Stack>
    </form>
  );
}
