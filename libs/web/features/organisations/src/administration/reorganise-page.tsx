import { unitKinds } from '@samplan/shared/contracts';
import { type DirectoryUnitQuery, QueryView, useSave, useTypedQuery } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  Button,
  Checkbox,
  DateField,
  FieldError,
  Notice,
  Page,
  paths,
  Select,
  Stack,
  TextField,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { ReorganiseMutation, UnitRegisterQuery } from '../graphql/administration';
import { Form } from '../parts/form';
import { Placements } from './placements';

type Kind = DirectoryUnitQuery['directoryUnit']['kind'];

/** What comes instead: a unit that is there, or a new one. */
interface Successor {
  unitId: string;
  name: string;
  kind: Kind;
}
const blank: Successor = { unitId: '', name: '', kind: 'HOME_CARE' };

export function ReorganisePage() {
  const { t } = useTranslation();
  const query = useTypedQuery(UnitRegisterQuery, { variables: { search: '', closed: false, after: null } });
  return (
    <Page
      title={t('organisations.reorganise.title')}
      lead={t('organisations.reorganise.lead')}
      above={
        <AppLink to={paths.administration()}>
          <ArrowLeftIcon aria-hidden="true" /> {t('organisations.administration.back')}
        </AppLink>
      }
    >
      <QueryView query={query}>
        {({ unitRegister }) => <Reorganise units={unitRegister.nodes.filter(({ until }) => !until)} />}
      </QueryView>
    </Page>
  );
}

function Reorganise({ units }: { units: readonly { id: string; name: string }[] }) {
  const { t } = useTranslation();
  const [from, setFrom] = useState<readonly string[]>([]);
  const [into, setInto] = useState<readonly Successor[]>([blank]);
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map());
  const [done, setDone] = useState<readonly { id: string; name: string }[] | null>(null);
  const saving = useSave(ReorganiseMutation, ({ reorganiseUnits }) => reorganiseUnits.errors);
  const { fields } = saving.errors;
  const change = (index: number, part: Partial<Successor>): void =>
    setInto(into.map((one, at) => (at === index ? { ...one, ...part } : one)));
  if (done) {
    return (
      <Notice tone="success" announce>
        <p>{t('organisations.reorganise.done')}</p>
        <ul>
          {done.map(({ id, name }) => (
            <li key={id}>
              <AppLink to={paths.administeredUnit(id)}>{name}</AppLink>
            </li>
          ))}
        </ul>
      </Notice>
    );
  }
  return (
    <Form
      label={t('organisations.reorganise.title')}
      submitLabel={t('organisations.reorganise.do')}
      saving={saving}
      onSubmit={async (values) => {
        const saved = await saving.save({
          input: {
            fromUnitIds: [...from],
            onDate: values.text('onDate'),
            successors: into.map(({ unitId, name, kind }) => (unitId ? { unitId } : { name, kind })),
            placements: [...places].map(([personId, successor]) => ({ personId, successor })),
          },
        });
        if (saved) setDone(saved.reorganiseUnits.units ?? []);
      }}
    >
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('organisations.reorganise.from')}</legend>
        <div className="or-choices">
          {units.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={from.includes(id)}
              onChange={(event) => setFrom(event.target.checked ? [...from, id] : from.filter((one) => one !== id))}
            />
          ))}
        </div>
        {fields['fromUnitIds'] ? <FieldError id="from-error">{fields['fromUnitIds']}</FieldError> : null}
      </fieldset>
      <DateField name="onDate" label={t('organisations.reorganise.on')} error={fields['onDate']} />
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('organisations.reorganise.into')}</legend>
        <Stack gap="lg">
          {into.map((successor, index) => (
            <SuccessorFields
              key={index}
              successor={successor}
              units={units.filter(({ id }) => !from.includes(id))}
              error={fields[`successors.${index}.name`] ?? (index === 0 ? fields['successors'] : undefined)}
              onChange={(part) => change(index, part)}
              onRemove={into.length > 1 ? () => setInto(into.filter((_, at) => at !== index)) : undefined}
            />
          ))}
          <div>
            <Button variant="secondary" onClick={() => setInto([...into, blank])}>
              {t('organisations.reorganise.another')}
            </Button>
          </div>
        </Stack>
      </fieldset>
      {into.length > 1
        ? from.map((unitId) => (
            <Placements
              key={unitId}
              unitId={unitId}
              names={into.map(({ unitId: id, name }) => units.find((unit) => unit.id === id)?.name ?? name)}
              places={places}
              onPlace={(personId, index) => setPlaces(new Map(places).set(personId, index))}
            />
          ))
        : null}
      <Notice>
        <p>{t('organisations.reorganise.consent')}</p>
      </Notice>
    </Form>
  );
}

interface SuccessorFieldsProps {
  successor: Successor;
  units: readonly { id: string; name: string }[];
  error: string | undefined;
  onChange: (part: Partial<Successor>) => void;
  onRemove: (() => void) | undefined;
}

function SuccessorFields({ successor, units, error, onChange, onRemove }: SuccessorFieldsProps) {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" className="or-successor">
      <Select
        label={t('organisations.reorganise.existing')}
        placeholder={t('organisations.reorganise.new')}
        value={successor.unitId}
        onChange={(event) => onChange({ unitId: event.target.value })}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {successor.unitId ? null : (
        <>
          <TextField
            label={t('organisations.administration.name')}
            value={successor.name}
            onChange={(event) => onChange({ name: event.target.value })}
            error={error}
          />
          <Select
            label={t('organisations.administration.kind')}
            value={successor.kind}
            onChange={(event) => onChange({ kind: event.target.value as Kind })}
            options={unitKinds.map((kind) => {
              const value = kind.toUpperCase() as Kind;
              return { value, label: t(`vocabulary.unitKind.${value}`) };
            })}
          />
        </>
      )}
      {onRemove ? (
        <div>
          <Button variant="tertiary" onClick={onRemove}>
            {t('organisations.reorganise.remove')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}
