import { type LifeArea, useTypedMutation, usePress } from '@samplan/web/data';
import { Button, FormProblem, Row, Stack, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { ChangeRelativeMutation } from '../graphql/change-circle';
import { AreaChoice } from './area-choice';
import { useCircle } from './circle-context';
import { DayFields } from './day-fields';
import { LevelChoice } from './level-choice';
import { PreviewBox } from './preview-box';
import { emptySaid, saidOf } from './said';
import { SaidFields } from './said-fields';

interface ChangeRelativeFormProps {
  relative: ReturnType<typeof useCircle>['relatives'][number];
  onClose: () => void;
}

/** Other parts, another level or another last day for somebody who is let in. */
export function ChangeRelativeForm({ relative, onClose }: ChangeRelativeFormProps) {
  const { t } = useTranslation();
  const { records } = useCircle();
  const [areas, setAreas] = useState<LifeArea[]>([...relative.areas]);
  const [level, setLevel] = useState(relative.level);
  const [days, setDays] = useState({ from: '', until: relative.lastDay ?? '' });
  const [said, setSaid] = useState(records ? null : emptySaid(''));
  const { press, sending, fields, problem } = usePress(useTypedMutation(ChangeRelativeMutation));
  const { id, version: expectedVersion, relationship, closest } = relative;
  const input = {
    id,
    expectedVersion,
    relationship,
    level,
    closest,
    areas,
    until: days.until || null,
    purpose: t('consent.relativePurpose'),
    said: records ? saidOf(said) : said?.heard ? { heard: said.heard } : null,
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void press({ input }).then((through) => through && onClose());
  };
  return (
    <form noValidate onSubmit={submit} aria-label={t('consent.changeOf', { to: relative.person?.name ?? '' })}>
      <Stack gap="md">
        <AreaChoice legend={t('consent.areas')} value={areas} onChange={setAreas} error={fields['areas']} />
        <LevelChoice value={level} onChange={setLevel} error={fields['level']} />
        <DayFields value={days} onChange={setDays} fields={fields} />
        <SaidFields value={said} onChange={setSaid} fields={fields} mayBeNobody />
        <PreviewBox input={{ changeRelative: input }} />
        <FormEnd {...{ sending, fields, problem, onClose }} />
      </Stack>
    </form>
  );
}

interface FormEndProps {
  sending: boolean;
  fields: Record<string, string>;
  problem: string | null;
  onClose: () => void;
}

/** The buttons; what was refused takes the keyboard, for on a phone it stands far above them. */
export function FormEnd({ sending, fields, problem, onClose }: FormEndProps) {
  const { t } = useTranslation();
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const wrong = end.current?.closest('form')?.querySelector<HTMLElement>('[aria-invalid="true"]');
    const field = wrong?.matches('fieldset') ? wrong.querySelector('input') : wrong;
    field?.focus();
  }, [fields]);
  return (
    <div ref={end}>
      <Stack gap="md">
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('consent.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </div>
  );
}
