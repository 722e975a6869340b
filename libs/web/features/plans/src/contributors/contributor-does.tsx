import { editContributorInput } from '@samplan/shared/contracts';
import {
  type ContributorViewFragment,
  type FieldWords,
  type LifeArea,
  saveOutcome,
  SaveProblems,
  useKeptMutation,
  useVersionedSave,
  useErrorText,
} from '@samplan/web/data';
import { Button, Row, Stack, TextField, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTypedDraft } from '../drafts/use-typed-draft';
import { EditContributorMutation } from '../graphql/contributors';
import { usePlan } from '../words/plan-context';
import { contributorName } from './contributor-name';

interface ContributorDoesProps {
  contributor: ContributorViewFragment;
  area: LifeArea;
  onClose: () => void;
}

/** What somebody does, said anew. Who it is stands: somebody else is another contributor. */
export function ContributorDoes({ contributor: shown, area, onClose }: ContributorDoesProps) {
  const { t } = useTranslation();
  // What one began from: what others write while this is open is met as theirs, and not written over unseen.
  const contributor = useRef(shown).current;
  const errorText = useErrorText();
  const { collaborationId } = usePlan();
  const [wrong, setWrong] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const edit = useKeptMutation(EditContributorMutation, collaborationId, ({ input }) => input.does ?? '');
  const saving = useVersionedSave<{ does: string }>(
    async (changes, expectedVersion) => {
      const { data, fault } = await edit.execute({ input: { id: contributor.id, expectedVersion, ...changes } });
      return saveOutcome(fault ? { fault } : data.editContributor);
    },
    () => {
      kept.drop();
      onClose();
    },
  );
  const {
    typed: { does },
    field: typing,
    baseVersion,
    ...kept
  } = useTypedDraft({ does: contributor.does ?? '' }, saving.fields, {
    key: `contributor:${contributor.id}`,
    area,
    version: contributor.version,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const input = { id: contributor.id, expectedVersion: baseVersion, does };
    const issue = editContributorInput.safeParse(input).error?.issues[0];
    setWrong(issue?.message);
    if (!issue) saving.save({ does }, baseVersion);
  };
  const label = t('goals.contributors.editOf', { name: contributorName(contributor) });
  const words: FieldWords = {
    label: () => t('goals.contributors.does'),
    isText: () => true,
    read: (_field, value) => value ?? '',
  };
  return (
    <form noValidate className="pl-form" onSubmit={submit} aria-label={label}>
      <Stack gap="md">
        {saving.conflicts.length === 0 ? (
          <TextField
            {...typing('does')}
            ref={field}
            label={label}
            error={errorText(wrong ?? saving.fields['does'])}
            optional
          />
        ) : null}
        <SaveProblems saving={saving} words={words} />
        {saving.conflicts.length === 0 ? (
          <Row>
            <Button type="submit" busy={saving.saving}>
              {t('goals.contributors.saveEdit')}
            </Button>
            <Button variant="tertiary" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
          </Row>
        ) : null}
        {kept.line}
      </Stack>
    </form>
  );
}
