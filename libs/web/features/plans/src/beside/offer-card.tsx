import { KeptLine, type ServiceOfferViewFragment } from '@samplan/web/data';
import { Button, PencilIcon, Row, Tag, useTranslation } from '@samplan/web/ui';
import { useState } from 'react';
import { useRemoval } from '../goals-page/removal';
import { usePlan } from '../words/plan-context';
import { OfferForm } from './offer-form';
import type { NamedUnit } from './unit-options';

const tones = { CAN: 'success', PARTLY: 'info', CANNOT: 'warning' } as const;

export function OfferCard({ offer, units }: { offer: ServiceOfferViewFragment; units: readonly NamedUnit[] }) {
  const { t } = useTranslation();
  const { can } = usePlan();
  const { remove } = useRemoval();
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <li>
        <OfferForm offer={offer} units={units} onSaved={() => setEditing(false)} onClose={() => setEditing(false)} />
      </li>
    );
  return (
    <li className="gl-beside__item">
      <div>
        <p className="gl-beside__title" dir="auto">
          {offer.wish}
        </p>
        <p className="pl-goal__whose">
          <Tag tone={tones[offer.answer]}>{t(`goals.offers.answers.${offer.answer}`)}</Tag>
          {offer.unit ? <span>{offer.unit.name}</span> : null}
        </p>
        {offer.reason ? (
          <p className="gl-beside__text" dir="auto">
            {offer.reason}
          </p>
        ) : null}
        <KeptLine of={offer.id} />
      </div>
      {can('service-offer:edit') ? (
        <Row gap="xs">
          <Button
            variant="tertiary"
            data-size="sm"
            icon={<PencilIcon aria-hidden="true" />}
            aria-label={t('goals.offers.editOf', { title: offer.wish })}
            onClick={() => setEditing(true)}
          />
          <Button
            variant="tertiary"
            tone="danger"
            data-size="sm"
            aria-label={t('goals.removeOf', { title: offer.wish })}
            onClick={() => remove({ kind: 'serviceOffer', id: offer.id, title: offer.wish })}
          >
            {t('goals.remove')}
          </Button>
        </Row>
      ) : null}
    </li>
  );
}
