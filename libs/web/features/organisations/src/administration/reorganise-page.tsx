import { useSave } from '@samplan/web/data';
import {
  AppLink,
  ArrowLeftIcon,
  Button,
  DateField,
  Notice,
  Page,
  paths,
  Stack,
  useFormat,
  useTranslation,
} from '@samplan/web/ui';
import { useState } from 'react';
import { ReorganiseMutation } from '../graphql/administration';
import { Form } from '../parts/form';
import { EndingUnits } from './ending-units';
import type { FoundUnit } from './find-units';
import { Placements } from './placements';
import { nameOf, newSuccessor, type Successor, SuccessorFields, type UnitKind } from './successor-fields';

export function ReorganisePage() {
  const { t } = useTranslation();
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
      <Reorganise />
    </Page>
  );
}

function Reorganise() {
  const { t } = useTranslation();
  const [from, setFrom] = useState<readonly FoundUnit[]>([]);
  const [into, setInto] = useState<readonly Successor[]>([newSuccessor]);
  const [onDate, setOnDate] = useState('');
  const [places, setPlaces] = useState<ReadonlyMap<string, number>>(new Map());
  const [done, setDone] = useState<readonly { id: string; name: string }[] | null>(null);
  const saving = useSave(ReorganiseMutation, ({ reorganiseUnits }) => reorganiseUnits.errors);
  const { fields } = saving.errors;
  const takingOver = into.flatMap(({ is, unit }) => (is === 'existing' && unit ? [unit.id] : []));
  const kind = (from[0]?.kind ?? 'HOME_CARE') as UnitKind;
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
        <p>{t('organisations.reorganise.doneLook')}</p>
      </Notice>
    );
  }
  return (
    <Form
      label={t('organisations.reorganise.title')}
      submitLabel={t('organisations.reorganise.do')}
      saving={saving}
      onSubmit={async () => {
        const saved = await saving.save({
          input: {
            fromUnitIds: from.map(({ id }) => id),
            onDate,
            successors: into.map((one) =>
              one.is === 'existing'
                ? { unitId: one.unit?.id ?? null }
                : { name: one.name.trim(), kind: one.kind ?? kind },
            ),
            placements: [...places].map(([personId, successor]) => ({ personId, successor })),
          },
        });
        if (saved) setDone(saved.reorganiseUnits.units ?? []);
      }}
    >
      <EndingUnits chosen={from} without={takingOver} onChange={setFrom} error={fields['fromUnitIds']} />
      <DateField
        label={t('organisations.reorganise.on')}
        value={onDate}
        onChange={(event) => setOnDate(event.target.value)}
        error={fields['onDate']}
      />
      <fieldset className="ds-fieldset">
        <legend className="ds-label">{t('organisations.reorganise.into')}</legend>
        <Stack gap="lg">
          {into.map((successor, index) => (
            <SuccessorFields
              key={index}
              successor={successor}
              kind={kind}
              without={[...from.map(({ id }) => id), ...takingOver]}
              error={
                fields[`successors.${index}.name`] ??
                fields[`successors.${index}`] ??
                (index === 0 ? fields['successors'] : undefined)
              }
              onChange={(part) => change(index, part)}
              onRemove={into.length > 1 ? () => setInto(into.filter((_, at) => at !== index)) : undefined}
            />
          ))}
          <div>
            <Button variant="secondary" onClick={() => setInto([...into, newSuccessor])}>
              {t('organisations.reorganise.another')}
            </Button>
          </div>
        </Stack>
      </fieldset>
      {into.length > 1
        ? from.map(({ id }) => (
            <Placements
              key={id}
              unitId={id}
              names={into.map(nameOf)}
              places={places}
              onPlace={(personId, index) => setPlaces(new Map(places).set(personId, index))}
            />
          ))
        : null}
      <Notice>
        <p>{t('organisations.reorganise.consent')}</p>
      </Notice>
      <Summary from={from.map(({ name }) => name)} into={into.map(nameOf).filter(Boolean)} onDate={onDate} />
    </Form>
  );
}

/** What the press will do, in one sentence: nothing here takes it back afterwards. */
function Summary({ from, into, onDate }: { from: readonly string[]; into: readonly string[]; onDate: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (from.length === 0 || into.length === 0 || !onDate) return null;
  return (
    <Notice tone="warning">
      <p>
        {t('organisations.reorganise.summary', {
          date: format.date(onDate),
          from: format.list(from),
          into: format.list(into),
        })}
      </p>
    </Notice>
  );
}
