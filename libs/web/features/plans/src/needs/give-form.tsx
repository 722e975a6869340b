import { type NeedViewFragment, usePress } from '@samplan/web/data';
import { Button, FormProblem, Row, Select, Stack, useTranslation } from '@samplan/web/ui';
import { type FormEvent, useState } from 'react';
import type { NamedUnit } from '../beside/unit-options';
import { OwnNeedMutation } from '../graphql/needs';
import { usePlan } from '../words/plan-context';
import { useTakers } from '../words/use-takers';
import { useKept } from '../words/use-kept';

interface GiveFormProps {
  need: NeedViewFragment;
  units: readonly NamedUnit[];
  onClose: () => void;
}

/** Who of those around the person sees to it. */
export function GiveForm({ need, units, onClose }: GiveFormProps) {
  const { t } = useTranslation();
  const { candidates } = usePlan();
  const takers = useTakers(need.lifeArea);
  const { press, sending, fields, problem } = usePress(
    useKept(OwnNeedMutation, `${t('needs.give')}: ${need.text}`),
    onClose,
  );
  const [who, setWho] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [kind, id] = who.split(':');
    setMissing(!id);
    if (!id) return;
    const to = kind === 'unit' ? { unitId: id } : { personId: id };
    void press({ input: { id: need.id, expectedVersion: need.version, ...to } });
  };
  const error = missing ? t('errors.FIELD_REQUIRED') : (fields['personId'] ?? fields['unitId']);
  return (
    <form noValidate className="pl-form" onSubmit={submit} aria-label={`${t('needs.give')}: ${need.text}`}>
      <Stack gap="md">
        <Select
          label={t('needs.giveWho')}
          placeholder={t('common.field.choose')}
          value={who}
          onChange={(event) => setWho(event.target.value)}
          error={error}
          options={takers([
            ...candidates.map(({ id, label }) => ({ kind: 'person' as const, id, value: `person:${id}`, label })),
            ...units.map(({ id, name }) => ({
              kind: 'unit' as const,
              id,
              value: `unit:${id}`,
              label: t('needs.giveUnit', { name }),
            })),
          ])}
        />
        <FormProblem problem={problem} fields={fields} />
        <Row>
          <Button type="submit" busy={sending}>
            {t('needs.save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
