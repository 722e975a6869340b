import type { AbsencePreviewQuery as Preview } from '@samplan/web/data';
import { Section, Select, Tag, Text, useTranslation } from '@samplan/web/ui';
import { type Colleague, colleagueOptions, nameOf } from '../logic/colleague-options';
import type { Begun } from './absence-form';

type Place = Preview['absencePreview']['nodes'][number];

interface PlaceListProps {
  places: readonly Place[];
  colleagues: readonly Colleague[];
  form: Begun;
  errors: Record<string, string>;
  /** Null is the one for all. */
  onChoose: (collaborationId: string, deputyId: string | null) => void;
}

const forAll = 'for-all';
const nobody = 'nobody';

/** For each plan: whether a deputy is needed, who it is, and how much they would see. */
export function PlaceList({ places, colleagues, form, errors, onChoose }: PlaceListProps) {
  const { t } = useTranslation();
  if (places.length === 0) return <Text subtle>{t('handover.absence.noPlaces')}</Text>;
  const options = [
    { value: forAll, label: t('handover.absence.sameForAll') },
    { value: nobody, label: t('handover.absence.nobody') },
    ...colleagueOptions(colleagues, (name) => t('handover.absence.awayToo', { name })),
  ];
  return (
    <Section heading={t('handover.absence.places')}>
      <ul className="ho-list">
        {places.map((place) => {
          const { collaborationId, owner, needsDeputy } = place;
          const chosen = form.choices[collaborationId];
          const deputyId = chosen ?? form.deputyId;
          return (
            <li key={`${collaborationId} ${place.role}`} className="ho-item">
              <p className="ho-item__top">
                <strong>{owner.name}</strong>
                {needsDeputy ? <Tag tone={deputyId ? 'neutral' : 'warning'}>{t('handover.absence.needed')}</Tag> : null}
              </p>
              <Select
                label={t('handover.absence.here', { name: owner.name })}
                value={chosen === undefined ? forAll : chosen === '' ? nobody : chosen}
                options={options}
                error={errors[`choices.${collaborationId}`]}
                onChange={({ target: { value } }) =>
                  onChoose(collaborationId, value === forAll ? null : value === nobody ? '' : value)
                }
              />
              <Consequence place={place} deputyId={deputyId} name={nameOf(colleagues, deputyId)} />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

function Consequence({ place, deputyId, name }: { place: Place; deputyId: string; name: string }) {
  const { t } = useTranslation();
  if (!deputyId) {
    return place.needsDeputy ? null : (
      <Text size="sm" subtle>
        {t('handover.absence.notNeeded')}
      </Text>
    );
  }
  const cover = place.covers.find(({ personId }) => personId === deputyId);
  if (!cover) return null;
  return (
    <Text size="sm" subtle>
      {cover.possible
        ? t(`handover.absence.cover.${cover.cover}`, { name })
        : t('handover.absence.notPossible', { name })}
    </Text>
  );
}
